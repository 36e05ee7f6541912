package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import java.util.Locale;
import java.util.Optional;

/** One line of a form: a parameter, its value if it has one, and where the value came from. */
record Field(Parameter param, Optional<Object> value, FieldOrigin origin, String from) {

  static Field of(Parameter param, Object value, FieldOrigin origin) {
    return new Field(param, Optional.of(value), origin, origin.word());
  }

  static Field without(Parameter param, FieldOrigin origin) {
    return new Field(param, Optional.empty(), origin, origin.word());
  }

  boolean isMissing() {
    return origin == FieldOrigin.MISSING;
  }

  String shownValue() {
    return value.map(given -> param.secret() ? Secret.MASK : String.valueOf(given)).orElse("");
  }

  /** That it is missing, or what is wrong with its value, or nothing. */
  Optional<Problem> problem() {
    return isMissing() ? Optional.of(Problem.of(param.name() + " is missing")) : wrong();
  }

  /** What is wrong with the value, or nothing. */
  Optional<Problem> wrong() {
    return value.flatMap(given -> Values.problem(param, given));
  }

  /** The environment variable that a secret is usually kept in. */
  static String environmentName(String key, String path) {
    String snake = (key + "_" + path).replaceAll("([a-z0-9])([A-Z])", "$1_$2");
    return snake.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
  }
}
