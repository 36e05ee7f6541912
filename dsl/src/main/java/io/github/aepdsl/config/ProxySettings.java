package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import io.github.aepdsl.internal.network.ProxyLogin;
import io.github.aepdsl.internal.network.ProxyServer;
import io.github.aepdsl.secret.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads which proxy to go through: {@code aep.http.proxy}, else the variables that curl reads for
 * https, in its order.
 */
final class ProxySettings {

  /** The keys of {@code aep.http.proxy} when it is an object. */
  static final Set<String> KEYS = Set.of("url", "host", "port", "user", "password");

  private static final String KEY = "aep.http.proxy";
  private static final List<String> VARIABLES =
      List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

  private final Config http;
  private final Map<String, String> environment;
  private final Findings findings;

  ProxySettings(Config http, Map<String, String> environment, Findings findings) {
    this.http = http;
    this.environment = environment;
    this.findings = findings;
  }

  /** Whether it is said that there is to be none, whatever the JVM would take. */
  boolean isOff() {
    boolean off = http.hasPath("proxy") && http.getValue("proxy").unwrapped().equals("off");
    if (off) {
      findings.setting(KEY, "off", Findings.origin(http.getValue("proxy")));
    }
    return off;
  }

  /** The proxy, if one is named. */
  Optional<ProxyServer> read() {
    if (http.hasPath("proxy")) {
      ConfigValue value = http.getValue("proxy");
      return server(Findings.origin(value), KEY + " (%s)", () -> address(value));
    }
    return VARIABLES.stream()
        .filter(name -> !environment.getOrDefault(name, "").isBlank())
        .findFirst()
        .flatMap(
            name ->
                server(
                    "environment " + name, "%s", () -> ProxyAddress.parse(environment.get(name))));
  }

  private Optional<ProxyServer> server(
      String origin, String setting, Supplier<ProxyAddress> address) {
    try {
      ProxyAddress found = address.get();
      boolean known = !found.user().isEmpty();
      String shown = found.host() + ":" + found.port() + (known ? " as " + found.user() : "");
      findings.setting(KEY, shown, origin);
      Optional<ProxyLogin> login =
          Optional.of(new ProxyLogin(found.user(), Secret.of(found.password())))
              .filter(any -> known);
      return Optional.of(
          new ProxyServer(found.host(), found.port(), login, setting.formatted(origin)));
    } catch (IllegalArgumentException e) {
      findings.problem("the proxy of %s: %s".formatted(setting.formatted(origin), e.getMessage()));
      return Optional.empty();
    }
  }

  private ProxyAddress address(ConfigValue value) {
    if (value.valueType() != ConfigValueType.OBJECT) {
      return ProxyAddress.parse(String.valueOf(value.unwrapped()));
    }
    Config proxy = http.getConfig("proxy");
    ProxyAddress place =
        proxy.hasPath("url")
            ? ProxyAddress.parse(text(proxy, "url").orElse(""))
            : new ProxyAddress(text(proxy, "host").orElse(""), port(proxy), "", "");
    return place.as(text(proxy, "user"), text(proxy, "password"));
  }

  private static int port(Config proxy) {
    try {
      return proxy.hasPath("port") ? proxy.getInt("port") : 0;
    } catch (ConfigException e) {
      return 0;
    }
  }

  private static Optional<String> text(Config proxy, String key) {
    try {
      return proxy.hasPath(key) ? Optional.of(proxy.getString(key)) : Optional.empty();
    } catch (ConfigException e) { // whose message may quote it
      throw new IllegalArgumentException("its " + key + " is no text");
    }
  }
}
