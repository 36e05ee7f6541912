package io.github.aepdsl.emulator.registry.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code meta:xdmType} that the registry derives from a field's JSON Schema. */
final class FieldType {

  static final String KEY = "meta:xdmType";

  /** The bound of {@code long}; Adobe's pages print this one and 2^53, so both are declared. */
  static final long LONGEST = (1L << 53) - 1;

  private static final String MAP = "map";

  private FieldType() {}

  /** The type of a field, such as {@code date-time} or {@code long}. */
  static String of(JsonNode field) {
    String type = field.path("type").asString("object");
    return switch (type) {
      case "string" -> text(field.path("format").asString(""));
      case "integer" -> integer(field);
      case "object" -> field.path(KEY).asString("").equals(MAP) ? MAP : type;
      default -> type;
    };
  }

  private static String text(String format) {
    return format.equals("date") || format.equals("date-time") ? format : "string";
  }

  private static String integer(JsonNode field) {
    long bound = Math.abs(field.path("maximum").asLong(Integer.MAX_VALUE));
    if (bound > Integer.MAX_VALUE) {
      return "long";
    }
    if (bound <= 128) {
      return "byte";
    }
    return bound <= 32_768 ? "short" : "int";
  }

  /** Writes the type to every field below these properties. */
  static void mark(JsonNode properties) {
    properties.forEach(
        field -> {
          if (field instanceof ObjectNode node && !node.has("$ref")) {
            node.put(KEY, of(node));
            mark(node.path("properties"));
            mark(node.path("items").path("properties"));
          }
        });
  }
}
