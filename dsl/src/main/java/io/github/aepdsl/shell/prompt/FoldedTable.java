package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.shell.text.Fold;
import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table on a narrow screen: its widest columns are folded between words, and where even single
 * words are too wide for a place beside each other, each row becomes a few lines of its own.
 */
final class FoldedTable {

  private static final String GAP = "  ";
  private static final String NEXT = "next: ";

  private final TableView table;
  private final int width;
  private final int before;

  /**
   * @param before how many characters stand before the first line
   */
  FoldedTable(TableView table, int width, int before) {
    this.table = table;
    this.width = width;
    this.before = before;
  }

  String text() {
    List<String> lines = indented(table.heading(), before);
    table.notes().forEach(note -> lines.addAll(indented(note, 0)));
    if (!table.rows().isEmpty()) {
      lines.addAll(rows());
    }
    table.after().forEach(line -> lines.addAll(after(line)));
    return String.join("\n", lines);
  }

  private List<String> rows() {
    int[] widths = widths();
    if (IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) > width) {
      return stacked();
    }
    List<String> lines = new ArrayList<>(folded(table.columns(), widths));
    table.rows().forEach(row -> lines.addAll(folded(row, widths)));
    return lines;
  }

  /** As wide as the texts, then narrower from the widest on, as far as the words allow it. */
  private int[] widths() {
    int[] widths = columns().map(this::widest).toArray();
    int[] least = columns().map(this::widestWord).toArray();
    int spare = width - GAP.length() * (widths.length - 1) - IntStream.of(widths).sum();
    while (spare < 0) {
      int column =
          columns()
              .filter(each -> widths[each] > least[each])
              .reduce((left, right) -> widths[left] >= widths[right] ? left : right)
              .orElse(-1);
      if (column < 0) {
        return widths;
      }
      widths[column]--;
      spare++;
    }
    return widths;
  }

  private static List<String> folded(List<String> row, int... widths) {
    List<List<String>> cells =
        IntStream.range(0, row.size())
            .mapToObj(column -> Fold.words(row.get(column), widths[column]))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height).mapToObj(line -> line(cells, line, widths)).toList();
  }

  private static String line(List<List<String>> cells, int line, int... widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      List<String> cell = cells.get(column);
      String part = line < cell.size() ? cell.get(line) : "";
      text.append(part).append(" ".repeat(widths[column] - part.length())).append(GAP);
    }
    return text.toString().stripTrailing();
  }

  private List<String> stacked() {
    List<String> lines = indented(empty(), 0);
    lines.removeIf(String::isEmpty);
    table.rows().forEach(row -> lines.addAll(stacked(row)));
    return lines;
  }

  /** Of these no row has a line. */
  private String empty() {
    List<String> titles =
        columns()
            .filter(column -> table.rows().stream().allMatch(row -> row.get(column).isEmpty()))
            .mapToObj(this::title)
            .filter(title -> !title.isEmpty())
            .toList();
    return switch (titles.size()) {
      case 0 -> "";
      case 1 -> "1 column is empty in all rows: " + titles.get(0);
      default -> titles.size() + " columns are empty in all rows: " + String.join(", ", titles);
    };
  }

  /** A line for each cell that has a text, the first one at the margin. */
  private List<String> stacked(List<String> row) {
    List<String> lines = new ArrayList<>();
    columns()
        .filter(column -> !row.get(column).isEmpty())
        .forEach(
            column -> {
              String title = title(column).isEmpty() ? "" : title(column) + ": ";
              String indent = lines.isEmpty() ? "" : GAP;
              Fold.words(title + row.get(column), width - indent.length()).stream()
                  .map(indent::concat)
                  .forEach(lines::add);
            });
    return lines;
  }

  private List<String> after(String line) {
    if (!line.startsWith(NEXT)) {
      return indented(line, 0);
    }
    String calls = line.substring(NEXT.length());
    int room = width - NEXT.length();
    List<String> lines =
        new ArrayList<>(calls.contains(GAP) ? Fold.words(calls, room) : Fold.chain(calls, room));
    lines.replaceAll(" ".repeat(NEXT.length())::concat);
    lines.set(0, NEXT + lines.get(0).strip());
    return lines;
  }

  /** The lines of a text, all but the first set in. */
  private List<String> indented(String text, int less) {
    int room = width - GAP.length();
    List<String> lines = new ArrayList<>(Fold.words(text, room, less - GAP.length()));
    lines.replaceAll(GAP::concat);
    lines.set(0, lines.get(0).substring(GAP.length()));
    return lines;
  }

  private IntStream columns() {
    return IntStream.range(0, table.columns().size());
  }

  private String title(int column) {
    return table.columns().get(column);
  }

  private int widest(int column) {
    int cells = table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(title(column).length(), cells);
  }

  private int widestWord(int column) {
    int cells =
        table.rows().stream().mapToInt(row -> Fold.widestWord(row.get(column))).max().orElse(0);
    return Math.max(Fold.widestWord(title(column)), cells);
  }
}
