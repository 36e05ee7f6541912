package io.github.aepdsl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Reach;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands between this machine and the hosts of a profile, in words. */
final class NetworkChecks {

  private static final String NONE = "none";

  private final Reach reach;
  private final List<URI> hosts;
  private final boolean plainProxy;

  NetworkChecks(AepHttp http, Map<String, String> environment) {
    this.reach = http.reach();
    this.hosts =
        http.endpoints().addresses().stream()
            .filter(host -> "https".equals(host.getScheme()))
            .toList();
    this.plainProxy = environment.keySet().stream().anyMatch("HTTP_PROXY"::equalsIgnoreCase);
  }

  /** Whether anything leaves this machine, or is encrypted. */
  boolean isNeeded() {
    return !hosts.isEmpty();
  }

  /**
   * Which proxy is used for which host, and because of which setting.
   *
   * @throws AepException when one of them opens no tunnel
   */
  String proxies() {
    Map<String, String> hostsByProxy =
        hosts.stream()
            .collect(
                groupingBy(
                    this::proxy, LinkedHashMap::new, mapping(URI::getAuthority, joining(", "))));
    hosts.stream().filter(host -> reach.proxy(host).isPresent()).forEach(reach::connect);
    if (hostsByProxy.keySet().equals(Set.of(NONE))) {
      return plainProxy ? "none; HTTP_PROXY is for plain http, HTTPS_PROXY for https" : NONE;
    }
    return hostsByProxy.entrySet().stream()
        .map(each -> each.getKey() + " for " + each.getValue())
        .collect(joining("; "));
  }

  /**
   * Who vouches for which host.
   *
   * @throws AepException when one cannot be reached, or nobody trusts its issuer
   */
  String issuers() {
    return hosts.stream()
        .collect(
            groupingBy(
                reach::issuer, LinkedHashMap::new, mapping(URI::getAuthority, joining(", "))))
        .entrySet()
        .stream()
        .map(each -> each.getValue() + " by " + each.getKey())
        .collect(joining("; ", "trusted: ", ""));
  }

  private String proxy(URI host) {
    return reach.proxy(host).map(proxy -> proxy + " (" + proxy.setting() + ")").orElse(NONE);
  }
}
