package io.github.aepdsl;

import com.typesafe.config.Config;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.secret.Secret;
import java.io.Console;
import java.util.List;

/** Finds the value of a named secret. */
final class Secrets {

  private Secrets() {}

  /**
   * From the environment, then {@code aep.secrets}, then asked for where there is a console.
   *
   * @throws ConfigurationException when it is in none of them
   */
  static Secret find(String name, Surroundings surroundings) {
    String variable = surroundings.environment().get(name);
    if (variable != null && !variable.isEmpty()) {
      return Secret.of(variable);
    }
    Config config = new Layers(surroundings).merged();
    return config.getObject("aep.secrets").containsKey(name)
        ? Secret.of(String.valueOf(config.getObject("aep.secrets").get(name).unwrapped()))
        : ask(name);
  }

  private static Secret ask(String name) {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("%s (not shown): ", name);
    if (typed == null || typed.length == 0) {
      throw new ConfigurationException(
          List.of(
              "there is no secret %1$s: set the environment variable %1$s, or aep.secrets.%1$s in aep.conf"
                  .formatted(name)));
    }
    return Secret.of(new String(typed));
  }
}
