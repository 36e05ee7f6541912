package io.github.aepdsl.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a schema or a class whose references are resolved, by paths with dots.
 *
 * @param schema as the registry tells it in full
 */
record XdmFields(JsonNode schema) {

  private static final String PROPERTIES = "properties";

  /** A field of that path; {@code [0]} or {@code [*]} behind an array's name is its element. */
  Optional<JsonNode> find(String path) {
    JsonNode field = schema;
    for (String step : path.split("\\.", -1)) {
      field = field.path(PROPERTIES).path(step.replaceFirst("\\[.*]$", ""));
      if (step.endsWith("]")) {
        field = field.path("items");
      }
    }
    return field.isObject() ? Optional.of(field) : Optional.empty();
  }

  /** Whether a field of that path can hold the value of a column. */
  boolean holdsValue(String path) {
    return find(path).filter(XdmFields::isLeaf).isPresent();
  }

  /** The paths of all fields that hold values. */
  List<String> leaves() {
    List<String> leaves = new ArrayList<>();
    walk(
        schema,
        "",
        (path, field) -> {
          if (isLeaf(field)) {
            leaves.add(path);
          }
        });
    return leaves;
  }

  /** The paths of the fields that each row needs. */
  List<String> required() {
    List<String> paths = new ArrayList<>();
    required(schema, "", paths);
    return paths;
  }

  private static void required(JsonNode object, String prefix, List<String> paths) {
    for (JsonNode name : object.path("required")) {
      String path = prefix + name.asString("");
      JsonNode field = object.path(PROPERTIES).path(name.asString(""));
      if (field.path(PROPERTIES).isObject()) {
        required(field, path + ".", paths);
      } else {
        paths.add(path);
      }
    }
  }

  private static void walk(JsonNode object, String prefix, BiConsumer<String, JsonNode> visitor) {
    object
        .path(PROPERTIES)
        .properties()
        .forEach(
            field -> {
              String path = prefix + field.getKey();
              visitor.accept(path, field.getValue());
              walk(field.getValue(), path + ".", visitor);
            });
  }

  private static boolean isLeaf(JsonNode field) {
    String type = field.path("type").asString("string");
    return !type.equals("object") && !type.equals("array");
  }
}
