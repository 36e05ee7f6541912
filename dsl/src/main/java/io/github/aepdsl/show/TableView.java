package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a form or a list shows, as data: a prompt prints it, a notebook draws it. Immutable. Its
 * texts may be those of others: each is one line, in which is escaped what no screen shows.
 *
 * <pre>{@code
 * aep().connections().toTable().rows()
 * }</pre>
 *
 * @param heading what it is, and where it lives
 * @param notes remarks above the rows
 * @param columns a title for each column
 * @param rows each with one text for each column
 * @param after lines below the rows, such as the next line to type
 */
public record TableView(
    String heading,
    List<String> notes,
    List<String> columns,
    List<List<String>> rows,
    List<String> after) {

  public TableView {
    heading = OneLine.whole(heading);
    notes = lines(notes);
    columns = lines(columns);
    rows = rows.stream().map(TableView::lines).toList();
    after = lines(after);
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream().map(OneLine::whole).toList();
  }

  /** The table that something is: anything {@link Tabular}, and lists of one kind of record. */
  public static Optional<TableView> of(Object anything) {
    if (anything instanceof Tabular tabular) {
      return Optional.of(tabular.toTable());
    }
    return anything instanceof List<?> list ? RecordTable.of(list) : Optional.empty();
  }

  /** The same with so many rows at most, and a line that counts the others. */
  public TableView first(int most) {
    if (rows.size() <= most) {
      return this;
    }
    List<String> below = new ArrayList<>(List.of("… and " + (rows.size() - most) + " more"));
    below.addAll(after);
    return new TableView(heading, notes, columns, rows.subList(0, most), below);
  }

  /** The same without a column of this title when it has no text in any row. */
  public TableView withoutIfEmpty(String title) {
    int column = columns.indexOf(title);
    return column < 0 || rows.stream().anyMatch(row -> !row.get(column).isEmpty())
        ? this
        : new TableView(
            heading,
            notes,
            without(columns, column),
            rows.stream().map(row -> without(row, column)).toList(),
            after);
  }

  private static List<String> without(List<String> cells, int column) {
    List<String> others = new ArrayList<>(cells);
    others.remove(column);
    return others;
  }

  /** The whole table in aligned columns. */
  @Override
  public String toString() {
    return text();
  }

  /** The whole table in aligned columns. */
  public String text() {
    List<String> lines = new ArrayList<>(List.of(heading));
    lines.addAll(notes);
    if (!rows.isEmpty()) {
      lines.addAll(aligned());
    }
    lines.addAll(after);
    return String.join("\n", lines);
  }

  private List<String> aligned() {
    List<List<String>> all = new ArrayList<>(List.of(columns));
    all.addAll(rows);
    int[] widths =
        IntStream.range(0, columns.size())
            .map(column -> all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), widths[column]))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
