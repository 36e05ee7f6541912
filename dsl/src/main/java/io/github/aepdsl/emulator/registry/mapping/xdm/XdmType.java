package io.github.aepdsl.emulator.registry.mapping.xdm;

import tools.jackson.databind.JsonNode;

/** The types of fields that values are converted to, by the names that messages use. */
enum XdmType {
  STRING,
  DATE,
  DATE_TIME,
  BOOLEAN,
  INTEGER,
  NUMBER,
  OBJECT,
  ARRAY,
  /** Anything: a map, or a field that no schema describes. */
  ANY;

  /** The type of a field in a resolved schema. */
  static XdmType of(JsonNode field) {
    return switch (typeIn(field.path("type"))) {
      case "string" -> ofString(field.path("format").asString(""));
      case "boolean" -> BOOLEAN;
      case "integer" -> INTEGER;
      case "number" -> NUMBER;
      case "array" -> ARRAY;
      case "object" -> field.has("properties") ? OBJECT : ANY;
      default -> field.has("properties") ? OBJECT : ANY;
    };
  }

  String word() {
    return name().replace('_', '-');
  }

  private static XdmType ofString(String format) {
    return switch (format) {
      case "date" -> DATE;
      case "date-time" -> DATE_TIME;
      default -> STRING;
    };
  }

  /** A list of types, as JSON Schema allows it, means its first that is not null. */
  private static String typeIn(JsonNode type) {
    for (JsonNode one : type) {
      if (!one.asString("").equals("null")) {
        return one.asString("");
      }
    }
    return type.asString("");
  }
}
