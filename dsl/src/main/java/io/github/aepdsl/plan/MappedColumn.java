package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A column and the field that its values go to.
 *
 * @param column as the source calls it
 * @param target the field's path, with dots
 * @param description the column as the service tells it
 */
record MappedColumn(String column, String target, JsonNode description) {

  /** Without bounds an integer has 32 bits, so they stay. */
  private static final List<String> KEPT = List.of("type", "format", "minimum", "maximum");

  /** What a path does not take for a letter: a dot, a bracket, the escape itself. */
  private static final Pattern SIGNS = Pattern.compile("[.\\[\\\\]|^\\$(?=\\{)");

  /** It as an entry of a mapping set. */
  Map<String, Object> mapping() {
    return Json.object("sourceType", "ATTRIBUTE", "source", source(), "destination", target);
  }

  /** The column as a mapping names it: whatever leads into an object or an array is escaped. */
  String source() {
    return SIGNS.matcher(column).replaceAll("\\\\$0");
  }

  /** A field that holds its values: what the service says that the column becomes. */
  Map<String, Object> field() {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("title", column);
    KEPT.forEach(
        key -> {
          JsonNode value = description.path("xdm").path(key);
          if (value.isValueNode() && !value.isNull()) {
            field.put(key, value);
          }
        });
    field.putIfAbsent("type", "string");
    return field;
  }

  /** Whether it is a time, by which new rows can be told. */
  boolean isTime() {
    return isTime(description);
  }

  /** What its type loses on the way, as far as the service says so. */
  Optional<String> loss() {
    String note = description.at("/meta/note").asString("");
    return note.isEmpty() ? Optional.empty() : Optional.of(column + ": " + note);
  }

  static boolean isTime(JsonNode description) {
    String words =
        description.path("meta:xdmType").asString("") + description.at("/xdm/format").asString("");
    return words.contains("date");
  }

  static String name(JsonNode description) {
    return description.path("name").asString("");
  }
}
