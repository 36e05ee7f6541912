package io.github.aepdsl.config;

import com.typesafe.config.Config;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.http.HttpOptions;
import java.util.Optional;

/**
 * The configuration of a session: everything merged, one profile of it. Immutable.
 *
 * <pre>{@code
 * Configuration.read(Surroundings.ofProcess(), Optional.of("dev"), new Findings()).profile()
 * }</pre>
 */
public final class Configuration {

  /** Takes a configured value, and where it stands. */
  @FunctionalInterface
  public interface ValueSink {
    /** Takes one. */
    void accept(String parameter, Object value, String origin);
  }

  private final Config merged;
  private final Surroundings surroundings;
  private final HttpOptions http;
  private final Profile profile;

  private Configuration(
      Config merged, Surroundings surroundings, HttpOptions http, Profile profile) {
    this.merged = merged;
    this.surroundings = surroundings;
    this.http = http;
    this.profile = profile;
  }

  /**
   * Reads files and environment.
   *
   * @param wanted the profile's name; empty for the configured one
   * @param findings takes every setting, also when something is wrong in the end
   * @throws ConfigurationException naming everything that is wrong
   */
  public static Configuration read(
      Surroundings surroundings, Optional<String> wanted, Findings findings) {
    HoconFiles files = new HoconFiles(surroundings);
    files.list(findings);
    Config merged = files.merged();
    HttpOptions options = HttpSettings.read(merged, findings);
    String name = wanted.orElseGet(() -> configuredName(merged, findings));
    findings.problems(KeyCheck.problems(merged, name));
    findings.warnings(KeyCheck.elsewhere(merged, name));
    NamedSettings.list(merged, findings);
    HttpOptions http =
        name.equals(Profile.LOCAL)
            ? options
            : options.withNetwork(
                new NetworkSettings(merged.getConfig("aep.http"), surroundings, findings).read());
    Profile profile = new ProfileReader(merged, surroundings, findings).read(name);
    return new Configuration(merged, surroundings, http, profile);
  }

  /** The scopes that tokens are asked for unless a profile says otherwise. */
  public static String defaultScopes() {
    return HoconFiles.reference().getString("aep.profiles.default.scopes");
  }

  /** The profile. */
  public Profile profile() {
    return profile;
  }

  /** What {@code aep.http} says. */
  public HttpOptions http() {
    return http;
  }

  /**
   * What {@code aep.local} says.
   *
   * @throws ConfigurationException when it cannot be used
   */
  public LocalSettings local() {
    return local(new Findings());
  }

  /**
   * The same.
   *
   * @param findings takes every setting, also when something is wrong in the end
   */
  public LocalSettings local(Findings findings) {
    return LocalSettings.read(merged, surroundings, findings);
  }

  /** The values for drafts that stand under {@code aep.sources} for a connector. */
  public void source(String connectorKey, ValueSink sink) {
    String path = "aep.sources." + connectorKey;
    if (merged.hasPath(path)) {
      merged
          .getObject(path)
          .forEach((name, value) -> sink.accept(name, value.unwrapped(), Findings.origin(value)));
    }
  }

  private static String configuredName(Config merged, Findings findings) {
    String name = merged.getString("aep.profile");
    findings.setting("aep.profile", name, Findings.origin(merged.getValue("aep.profile")));
    return name;
  }
}
