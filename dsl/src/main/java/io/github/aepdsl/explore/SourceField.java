package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.Listed;
import io.github.aepdsl.show.TableView;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A column of a source's table. A list of them is shown as a table.
 *
 * @param name as the source calls it
 * @param type as the service words it: {@code string}, {@code integer}, {@code double}, {@code
 *     boolean}
 * @param xdm what it becomes in a schema, such as {@code string date-time}; empty when it is not
 *     told
 * @param note what its type loses on the way, such as the digits of a decimal; mostly empty
 */
public record SourceField(String name, String type, String xdm, String note) implements Listed {

  /** One that there is nothing to remark about. */
  public SourceField(String name, String type, String xdm) {
    this(name, type, xdm, "");
  }

  /** That of a column as exploring tells it. */
  public static SourceField of(JsonNode column) {
    JsonNode xdm = column.path("xdm");
    String words = xdm.path("type").asString("") + " " + xdm.path("format").asString("");
    return new SourceField(
        column.path("name").asString(""),
        column.path("type").asString(""),
        words.strip(),
        column.path("meta").path("note").asString(""));
  }

  static SourceField ofConfig(JsonNode column) {
    return new SourceField(
        column.path("columnName").asString(""), column.path("columnType").asString(""), "");
  }

  @Override
  public TableView tableOf(List<? extends Listed> all) {
    return new TableView(
            all.size() + (all.size() == 1 ? " column" : " columns"),
            List.of(),
            List.of("name", "type", "in a schema", "note"),
            all.stream().map(SourceField.class::cast).map(SourceField::row).toList(),
            List.of())
        .withoutIfEmpty("in a schema")
        .withoutIfEmpty("note");
  }

  private List<String> row() {
    return List.of(Cells.line(name), Cells.line(type), Cells.line(xdm), OneLine.of(note));
  }

  /** For example {@code placed_at: string (string date-time)}, with its note. */
  @Override
  public String toString() {
    String becomes = xdm + (xdm.isEmpty() || note.isEmpty() ? "" : "; ") + note;
    return OneLine.whole(name + ": " + type + (becomes.isEmpty() ? "" : " (" + becomes + ")"));
  }
}
