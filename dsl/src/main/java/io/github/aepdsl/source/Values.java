package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Turns what somebody gave for a parameter into what goes on the wire, and says what is wrong. */
final class Values {

  private Values() {}

  /** The value as the chain gave it; a secret is wrapped at once so that it cannot print. */
  static Object given(Parameter param, Object value) {
    if (value == null) {
      throw new InvalidValueException(param.name() + " is null");
    }
    if (isEmpty(param, value)) {
      throw new InvalidValueException(param.name() + " is empty");
    }
    if (param.number() && (value instanceof Number || value instanceof String)) {
      return checkedNumber(param, value.toString());
    }
    if (value instanceof Path file) {
      return given(param, FileValues.read(param, file));
    }
    return FileValues.encoded(param, HiddenSecrets.wrapped(value, param.secret()));
  }

  /** A password may be made of blanks, but not of nothing. */
  private static boolean isEmpty(Parameter param, Object value) {
    String text =
        value instanceof Secret secret ? secret.reveal() : value instanceof String s ? s : "?";
    return param.secret() ? text.isEmpty() : text.isBlank();
  }

  /** The value as configuration gave it: HOCON's numbers and booleans take the wire's type. */
  static Object configured(Parameter param, Object value) {
    String text = String.valueOf(value);
    Object typed =
        switch (param.type()) {
          case INTEGER -> text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
          case BOOLEAN -> text.matches("true|false") ? (Object) Boolean.valueOf(text) : text;
          case STRING, ENUM -> text;
          case NUMBER ->
              text.matches("-?\\d{1,15}(\\.\\d+)?") ? (Object) new BigDecimal(text) : text;
          case OBJECT, ANY -> value;
        };
    return param.secret()
        ? FileValues.encoded(param, Secret.of(text))
        : HiddenSecrets.wrapped(typed, false);
  }

  /** What is wrong with a value, or nothing. The value of a secret is never quoted. */
  static Optional<Problem> problem(Parameter param, Object value) {
    if (isEmpty(param, value)) {
      return Optional.of(Problem.of(param.name() + " is empty"));
    }
    if (param.type() == ParameterType.ENUM && !param.allowed().contains(String.valueOf(value))) {
      return Optional.of(
          wrong(param, shown(value), "must be one of " + String.join(", ", param.allowed())));
    }
    return hasType(param.type(), value instanceof Secret secret ? secret.revealed() : value)
        ? FileValues.problem(param, value)
        : Optional.of(wrong(param, shown(value), "must be " + article(param.type())));
  }

  private static Problem wrong(Parameter param, String value, String demand) {
    return Problem.of(param.name() + " is " + value).but(demand);
  }

  /** A value as a form or a message shows it. */
  static String shown(Object value) {
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }

  private static boolean hasType(ParameterType type, Object value) {
    return switch (type) {
      case STRING, ENUM -> value instanceof String;
      case INTEGER -> value instanceof Integer || value instanceof Long;
      case BOOLEAN -> value instanceof Boolean;
      case NUMBER -> value instanceof Number;
      case OBJECT -> value instanceof Map;
      case ANY -> true;
    };
  }

  private static String article(ParameterType type) {
    return switch (type) {
      case STRING, ENUM -> "a string";
      case INTEGER -> "a whole number";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case OBJECT -> "an object (a Map)";
      case ANY -> "a value";
    };
  }

  /** A string on the wire that has to be a number there, in a port's range if it is one. */
  private static String checkedNumber(Parameter param, String text) {
    String digits = text.strip();
    if (!digits.matches("\\d{1,9}")) {
      throw new InvalidValueException(wrong(param, '"' + digits + '"', "must be a whole number"));
    }
    int number = Integer.parseInt(digits);
    if (param.name().equals("port") && (number < 1 || number > 65_535)) {
      throw new InvalidValueException(
          wrong(param, String.valueOf(number), "must be between 1 and 65535"));
    }
    return digits;
  }
}
