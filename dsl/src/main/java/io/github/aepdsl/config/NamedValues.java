package io.github.aepdsl.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import java.util.Optional;

/**
 * Values and secrets that a script asks for by names of its own. The configuration is read anew at
 * every call.
 *
 * @param surroundings where they are looked for
 * @param asking asks for a secret that is nowhere
 */
public record NamedValues(Surroundings surroundings, Asking asking) {

  /** Values whose secrets are asked for at the console. */
  public NamedValues(Surroundings surroundings) {
    this(surroundings, Asking.console());
  }

  /** A value from the environment, then from {@code aep.parameters}. */
  public Optional<String> parameter(String name) {
    return value(name, "aep.parameters");
  }

  /**
   * A secret from the environment, then {@code aep.secrets}, then asked for where there is a
   * console.
   *
   * @throws ConfigurationException when it is in none of them
   */
  public Secret secret(String name) {
    return stored(name).orElseGet(() -> ask(name));
  }

  /**
   * The same with a sample that stands in on the embedded platform only.
   *
   * @throws ConfigurationException when it is nowhere and the profile is another
   */
  public Secret secret(String name, String sample) {
    return stored(name).orElseGet(() -> isLocal() ? Secret.of(sample) : ask(name));
  }

  private Optional<Secret> stored(String name) {
    return value(name, "aep.secrets").map(Secret::of);
  }

  private Optional<String> value(String name, String section) {
    String variable =
        surroundings.environment().getOrDefault(Checked.text("the name of a value", name), "");
    if (!variable.isEmpty()) {
      return Optional.of(variable);
    }
    ConfigObject values = new HoconFiles(surroundings).merged().getObject(section);
    return Optional.ofNullable(values.get(name)).map(ConfigValue::unwrapped).map(String::valueOf);
  }

  private boolean isLocal() {
    return new HoconFiles(surroundings).merged().getString("aep.profile").equals(Profile.LOCAL);
  }

  private Secret ask(String name) {
    String typed =
        asking
            .ask(OneLine.of(name) + " (not shown): ")
            .orElseThrow(() -> missing(name, "there is no secret %s, and no console to ask at"));
    if (typed.isEmpty()) {
      throw missing(name, "the question for the secret %s was cancelled, nothing was typed");
    }
    return Secret.of(typed);
  }

  private static ConfigurationException missing(String name, String what) {
    return new ConfigurationException(
        Problem.of(what.formatted(name))
            .trying(
                """
                put aep.secrets.%1$s into ./aep.conf or ~/.aep/aep.conf (read anew at every call), \
                or set the environment variable %1$s before the start"""
                    .formatted(name)));
  }
}
