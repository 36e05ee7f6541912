package io.github.aepdsl;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.secret.Secret;
import java.io.Console;
import java.util.List;
import java.util.Optional;

/** Finds the value of a named secret. */
final class Secrets {

  private Secrets() {}

  /**
   * From the environment, then {@code aep.secrets}, then asked for where there is a console.
   *
   * @throws ConfigurationException when it is in none of them
   */
  static Secret find(String name, Surroundings surroundings) {
    return stored(name, surroundings).orElseGet(() -> ask(name));
  }

  /** The same with a sample that stands in on the embedded platform only. */
  static Secret find(String name, String sample, Surroundings surroundings) {
    return stored(name, surroundings)
        .orElseGet(() -> isLocal(surroundings) ? Secret.of(sample) : ask(name));
  }

  private static boolean isLocal(Surroundings surroundings) {
    return new Layers(surroundings).merged().getString("aep.profile").equals(Profile.LOCAL);
  }

  private static Optional<Secret> stored(String name, Surroundings surroundings) {
    return Named.value(name, "aep.secrets", surroundings).map(Secret::of);
  }

  private static Secret ask(String name) {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("%s (not shown): ", name);
    if (typed == null || typed.length == 0) {
      throw new ConfigurationException(
          List.of(
              "there is no secret %1$s, and no console to ask at\nTry: put aep.secrets.%1$s into ./aep.conf or ~/.aep/aep.conf (read anew at every call), or set the environment variable %1$s before the start"
                  .formatted(name)));
    }
    return Secret.of(new String(typed));
  }
}
