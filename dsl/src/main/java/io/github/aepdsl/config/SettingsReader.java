package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.secret.SecretTexts;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Reads typed values and collects everything that is wrong instead of stopping at the first. */
final class SettingsReader {

  private final Config config;
  private final String path;
  private final Findings findings;

  /**
   * @param path what stands before each key in messages, such as {@code aep.http}
   * @param findings where settings and problems are added
   */
  SettingsReader(Config config, String path, Findings findings) {
    this.config = config;
    this.path = path;
    this.findings = findings;
  }

  <T> Optional<T> value(String key, Function<String, T> get, String wanted) {
    if (!config.hasPath(key)) {
      return Optional.empty();
    }
    String shown = shown(key, config.getValue(key).unwrapped().toString());
    String origin = Findings.origin(config.getValue(key));
    findings.setting(path + "." + key, shown, origin);
    try {
      return Optional.of(get.apply(key));
    } catch (ConfigException | IllegalArgumentException | java.time.DateTimeException e) {
      findings.problem(
          Problem.of("%s.%s = %s (%s)".formatted(path, key, shown, origin))
              .but("must be " + wanted));
      return Optional.empty();
    }
  }

  Optional<String> text(String key) {
    return value(key, config::getString, "a text").filter(text -> !text.isBlank());
  }

  Optional<URI> uri(String key) {
    return value(key, name -> URI.create(config.getString(name)), "a URL");
  }

  /** A text that has to be there; the problem says what to do about it. */
  String required(String key, String fix) {
    Optional<String> given = value(key, config::getString, "a text");
    boolean refused = config.hasPath(key) && given.isEmpty();
    if (!refused && given.filter(text -> !text.isBlank()).isEmpty()) {
      findings.problem("%s.%s is missing: %s".formatted(path, key, fix));
    }
    return given.orElse("");
  }

  private static String shown(String key, String value) {
    boolean secret = SecretNames.matches(key) || SecretTexts.holdsSecret(value);
    return secret ? Secret.MASK : value;
  }
}
