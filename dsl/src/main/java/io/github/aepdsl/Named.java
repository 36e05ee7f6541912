package io.github.aepdsl;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Optional;

/** Values that a script asks for by a name of its own. */
final class Named {

  private Named() {}

  /** From the environment, then from a section of the configuration. */
  static Optional<String> value(String name, String section, Surroundings surroundings) {
    String variable = surroundings.environment().get(name);
    if (variable != null && !variable.isEmpty()) {
      return Optional.of(variable);
    }
    ConfigObject values = new Layers(surroundings).merged().getObject(section);
    return Optional.ofNullable(values.get(name)).map(ConfigValue::unwrapped).map(String::valueOf);
  }
}
