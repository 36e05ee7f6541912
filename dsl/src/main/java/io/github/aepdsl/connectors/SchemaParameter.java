package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.catalog.Required;
import io.github.aepdsl.secret.SecretNames;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One property of a JSON Schema as a parameter; it has no setter of its own. */
final class SchemaParameter {

  private SchemaParameter() {}

  static Parameter of(String name, JsonNode schema, boolean required) {
    List<String> allowed = schema.path("enum").valueStream().map(JsonNode::asString).toList();
    return Parameter.named(name)
        .withType(type(schema, allowed))
        .withRequired(required ? Required.YES : Required.NO)
        .withSecret(schema.path("format").asString("").equals("password"))
        .withDefaultValue(Parameter.defaultIn(schema))
        .withAllowed(allowed)
        .withDescription(schema.path("description").asString(schema.path("title").asString("")));
  }

  /**
   * The parameter as a secret, and read from files, as the catalog says; one that it does not know
   * is a secret if it sounds like one.
   */
  static Parameter forDraft(Parameter param, Optional<Parameter> known) {
    return param
        .withSecret(
            param.secret() || known.map(Parameter::secret).orElseGet(() -> soundsSecret(param)))
        .withFileContent(known.flatMap(Parameter::fileContent));
  }

  private static boolean soundsSecret(Parameter param) {
    return SecretNames.matches(param.name()) && param.type() != ParameterType.BOOLEAN;
  }

  private static ParameterType type(JsonNode schema, List<String> allowed) {
    return switch (typeName(schema.path("type"))) {
      case "integer" -> ParameterType.INTEGER;
      case "number" -> ParameterType.NUMBER;
      case "boolean" -> ParameterType.BOOLEAN;
      case "object" -> ParameterType.OBJECT;
      case "string" -> allowed.isEmpty() ? ParameterType.STRING : ParameterType.ENUM;
      default -> ParameterType.ANY;
    };
  }

  /** The type; of several the first that is not null. */
  private static String typeName(JsonNode type) {
    return type.isArray()
        ? type.valueStream()
            .map(JsonNode::asString)
            .filter(name -> !name.equals("null"))
            .findFirst()
            .orElse("")
        : type.asString("");
  }
}
