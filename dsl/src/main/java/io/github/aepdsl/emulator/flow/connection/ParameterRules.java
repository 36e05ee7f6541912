package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds {@code auth.params} against an auth spec. Names faults by key, never by value. */
final class ParameterRules {

  private ParameterRules() {}

  /** Everything that is wrong; parameters that the spec does not know are fine. */
  static List<String> faults(AuthSpec spec, JsonNode params) {
    if (!params.isObject() && !params.isMissingNode()) {
      return List.of("auth.params must be an object");
    }
    List<String> missing = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Parameter parameter : spec.params()) {
      JsonNode value = params.path(parameter.name());
      if (value.isMissingNode() || value.isNull()) {
        if (isNeeded(parameter)) {
          missing.add(parameter.name());
        }
      } else if (!fits(parameter, value)) {
        faults.add(parameter.name() + " must be " + expected(parameter));
      }
    }
    if (!missing.isEmpty()) {
      faults.add(0, "missing " + String.join(", ", missing));
    }
    return faults;
  }

  private static boolean isNeeded(Parameter parameter) {
    return parameter.required() == Required.YES && parameter.defaultValue().isEmpty();
  }

  private static boolean fits(Parameter parameter, JsonNode value) {
    return switch (parameter.type()) {
      case STRING -> value.isString();
      case INTEGER -> value.isIntegralNumber();
      case BOOLEAN -> value.isBoolean();
      case ENUM -> value.isString() && parameter.allowed().contains(value.stringValue());
      case OBJECT -> value.isObject();
      case NUMBER -> value.isNumber();
      case ANY -> true;
    };
  }

  private static String expected(Parameter parameter) {
    return switch (parameter.type()) {
      case STRING -> "a string";
      case INTEGER -> "a whole number";
      case BOOLEAN -> "a boolean";
      case ENUM -> "one of " + String.join(", ", parameter.allowed());
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case ANY -> "a value";
    };
  }
}
