package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;
import tools.jackson.databind.JsonNode;

/**
 * A column of a source's table.
 *
 * @param name as the source calls it
 * @param type as the service words it: {@code string}, {@code integer}, {@code double}, {@code
 *     boolean}
 * @param xdm what it becomes in a schema, such as {@code string date-time}; empty when it is not
 *     told
 */
public record SourceField(String name, String type, String xdm) {

  /** That of a column as exploring tells it. */
  public static SourceField of(JsonNode column) {
    JsonNode xdm = column.path("xdm");
    String words = xdm.path("type").asString("") + " " + xdm.path("format").asString("");
    return new SourceField(
        column.path("name").asString(""), column.path("type").asString(""), words.strip());
  }

  static SourceField ofConfig(JsonNode column) {
    return new SourceField(
        column.path("columnName").asString(""), column.path("columnType").asString(""), "");
  }

  /** For example {@code placed_at: string (string date-time)}. */
  @Override
  public String toString() {
    return OneLine.whole(name + ": " + type + (xdm.isEmpty() ? "" : " (" + xdm + ")"));
  }
}
