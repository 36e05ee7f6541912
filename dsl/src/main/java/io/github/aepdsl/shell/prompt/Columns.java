package io.github.aepdsl.shell.prompt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names in as many columns as fit, read from above to below. */
final class Columns {

  private static final String GAP = "  ";

  private Columns() {}

  static List<String> of(List<String> names, int width) {
    int widest = names.stream().mapToInt(String::length).max().orElse(0);
    int columns = Math.max(1, (width + GAP.length() - 1) / (widest + GAP.length()));
    int rows = (names.size() + columns - 1) / columns;
    return IntStream.range(0, rows).mapToObj(row -> line(names, row, rows, widest)).toList();
  }

  private static String line(List<String> names, int row, int rows, int widest) {
    return IntStream.iterate(row, i -> i < names.size(), i -> i + rows)
        .mapToObj(i -> names.get(i) + " ".repeat(widest - names.get(i).length()))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}
