package io.github.aepdsl.explore;

import tools.jackson.databind.JsonNode;

/**
 * A column of a source's table.
 *
 * @param name as the source calls it
 * @param type as the service words it: {@code string}, {@code integer}, {@code double}, {@code
 *     boolean}
 * @param xdm what it becomes in a schema, such as {@code string date-time}
 */
public record SourceField(String name, String type, String xdm) {

  static SourceField of(JsonNode column) {
    JsonNode xdm = column.path("xdm");
    String words = xdm.path("type").asString("") + " " + xdm.path("format").asString("");
    return new SourceField(
        column.path("name").asString(""), column.path("type").asString(""), words.strip());
  }
}
