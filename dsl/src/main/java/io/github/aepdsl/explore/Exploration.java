package io.github.aepdsl.explore;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.List;

/**
 * What a source holds, read anew each time it is looked at. Immutable. Prints as a table.
 *
 * <pre>{@code
 * connection.explore()
 * connection.explore().list().get(0).path()
 * }</pre>
 */
public final class Exploration implements Tabular {

  private final Explored source;
  private final String folder;

  /** That of a folder; the empty one is the root. */
  public Exploration(Explored source, String folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * All of it, in the order of the service.
   *
   * @throws io.github.aepdsl.error.InvalidValueException when there is no such folder but one of
   *     nearly that name
   * @throws io.github.aepdsl.error.ApiException when the source cannot be explored
   */
  public List<SourceItem> list() {
    return SourceItem.all(source.folder(folder));
  }

  /**
   * One table of the source; nothing is read before its columns or rows are asked for.
   *
   * @param path as this lists it, such as {@code shop.orders}
   * @throws io.github.aepdsl.error.InvalidValueException when it is blank
   */
  public SourceTable table(String path) {
    return SourceTable.of(source, Checked.text("table(path)", path));
  }

  /**
   * Where another exploration tells other tables, columns or types; reads the columns of all tables
   * of both now. A table whose columns one of them refuses to tell is a difference, too.
   *
   * @throws io.github.aepdsl.error.ApiException when one of the sources cannot be explored
   */
  public SourceDifferences compare(Exploration other) {
    return SourceDifferences.of(source, list(), other.source, other.list());
  }

  @Override
  public TableView toTable() {
    Document answer = source.folder(folder);
    List<SourceItem> entries = SourceItem.all(answer);
    String where = folder.isEmpty() ? "" : "\"" + Cells.line(folder) + "\" of ";
    return new TableView(
        "%d in %s%s%s".formatted(entries.size(), where, source, Explored.data(answer)),
        List.of(),
        List.of("path", "type", "preview", "columns"),
        entries.stream().map(Exploration::row).toList(),
        next(entries));
  }

  /** The table as text; an error's message if there is one. */
  @Override
  public String toString() {
    try {
      return toTable().text();
    } catch (AepException e) {
      return source + ": " + e.getMessage();
    }
  }

  private static List<String> row(SourceItem entry) {
    return List.of(
        OneLine.of(entry.path()),
        Cells.line(entry.type()),
        entry.canPreview() ? "yes" : "no",
        entry.canFetchSchema() ? "yes" : "no");
  }

  private static List<String> next(List<SourceItem> entries) {
    return entries.stream()
        .filter(entry -> entry.type().equals("table"))
        .limit(1)
        .map(entry -> "next: .table(" + OneLine.literal(entry.path()) + ").preview()")
        .toList();
  }
}
