package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import io.github.aepdsl.internal.network.Certificates;
import io.github.aepdsl.internal.network.Network;
import io.github.aepdsl.internal.network.NoProxy;
import io.github.aepdsl.internal.network.ProxyServer;
import io.github.aepdsl.secret.Secret;
import java.net.ProxySelector;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which way calls take to other machines; the embedded platform needs none of it. */
final class NetworkSettings {

  private static final String NO_PROXY = "aep.http.no-proxy";
  private static final String TRUST_STORE = "aep.http.trust-store";

  private final Config http;
  private final Surroundings surroundings;
  private final Findings findings;

  NetworkSettings(Config http, Surroundings surroundings, Findings findings) {
    this.http = http;
    this.surroundings = surroundings;
    this.findings = findings;
  }

  Network read() {
    ProxySettings proxies = new ProxySettings(http, surroundings.environment(), findings);
    boolean off = proxies.isOff();
    Optional<ProxyServer> proxy = off ? Optional.empty() : proxies.read();
    Optional<ProxySelector> others =
        off ? Optional.empty() : Optional.ofNullable(ProxySelector.getDefault());
    return new Network(proxy, new NoProxy(direct()), others, trusted());
  }

  private List<String> direct() {
    if (http.hasPath("no-proxy")) {
      ConfigValue value = http.getValue("no-proxy");
      return noted(names(value), Findings.origin(value));
    }
    Map<String, String> environment = surroundings.environment();
    return Stream.of("no_proxy", "NO_PROXY")
        .filter(name -> !environment.getOrDefault(name, "").isBlank())
        .findFirst()
        .map(name -> noted(split(environment.get(name)), "environment " + name))
        .orElse(List.of());
  }

  private List<String> names(ConfigValue value) {
    try {
      return value.unwrapped() instanceof String text
          ? split(text)
          : http.getStringList("no-proxy");
    } catch (ConfigException e) {
      findings.problem(
          "%s (%s) must be a list of hosts".formatted(NO_PROXY, Findings.origin(value)));
      return List.of();
    }
  }

  private List<String> noted(List<String> hosts, String origin) {
    findings.setting(NO_PROXY, String.join(",", hosts), origin);
    return hosts;
  }

  private static List<String> split(String text) {
    return Stream.of(text.split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
  }

  private List<X509Certificate> trusted() {
    SettingsReader reader = new SettingsReader(http, "aep.http", findings);
    Optional<Secret> password = reader.text("trust-store-password").map(Secret::of);
    return reader.text("trust-store").map(name -> certificates(name, password)).orElse(List.of());
  }

  private List<X509Certificate> certificates(String name, Optional<Secret> password) {
    try {
      return Certificates.read(surroundings.file(name), password);
    } catch (IllegalArgumentException e) {
      String origin = Findings.origin(http.getValue("trust-store"));
      findings.problem("%s %s (%s): %s".formatted(TRUST_STORE, name, origin, e.getMessage()));
      return List.of();
    }
  }
}
