package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.answer.Document;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Something that a source holds.
 *
 * @param type {@code table}, {@code folder} or {@code file}
 * @param name as people call it
 * @param path what {@code table(...)} and {@code explore(...)} take
 * @param canPreview whether rows of it can be shown
 * @param canFetchSchema whether its columns can be read
 */
public record SourceItem(
    String type, String name, String path, boolean canPreview, boolean canFetchSchema) {

  /** Those of an answer. */
  static List<SourceItem> all(Document answer) {
    return answer.json().valueStream().map(SourceItem::of).toList();
  }

  private static SourceItem of(JsonNode entry) {
    return new SourceItem(
        entry.path("type").asString(""),
        entry.path("name").asString(""),
        entry.path("path").asString(entry.path("name").asString("")),
        entry.path("canPreview").asBoolean(false),
        entry.path("canFetchSchema").asBoolean(false));
  }

  /** For example {@code table shop.orders}. */
  @Override
  public String toString() {
    return OneLine.whole(type + " " + path);
  }
}
