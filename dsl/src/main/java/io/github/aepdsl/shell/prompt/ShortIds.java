package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with the beginnings of its ids, where rows can be told apart, and typed, by their names:
 * a row a line reads better than whole ids do.
 */
final class ShortIds {

  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
  private static final int SHOWN = 8;

  private ShortIds() {}

  /** The table; empty where ids are not the last column, or needed. */
  static Optional<TableView> of(TableView table) {
    int last = table.columns().size() - 1;
    boolean ids =
        last > 0
            && table.columns().get(last).equals("id")
            && table.rows().stream().allMatch(row -> row.get(last).matches(ID));
    return ids && named(table) ? Optional.of(shortened(table, last)) : Optional.empty();
  }

  private static boolean named(TableView table) {
    List<String> names = table.rows().stream().map(row -> row.get(0)).toList();
    return table.columns().get(0).equals("name")
        && names.stream().noneMatch(String::isEmpty)
        && names.stream().distinct().count() == names.size();
  }

  private static TableView shortened(TableView table, int last) {
    return new TableView(
        table.heading(),
        table.notes(),
        table.columns(),
        table.rows().stream().map(row -> row(row, last)).toList(),
        table.after());
  }

  private static List<String> row(List<String> row, int last) {
    List<String> cells = new ArrayList<>(row);
    cells.set(last, row.get(last).substring(0, SHOWN) + "…");
    return cells;
  }
}
