package io.github.aepdsl.resource;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints connections in columns. */
final class ConnectionTable {

  private static final int ROWS = 20;
  private static final int WIDEST = 40;
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private final String where;
  private final Connections connections;

  ConnectionTable(String where, Connections connections) {
    this.where = where;
    this.connections = connections;
  }

  @Override
  public String toString() {
    List<BaseConnection> some = connections.stream().limit(ROWS + 1L).toList();
    boolean all = some.size() <= ROWS;
    long count = all ? some.size() : connections.count();
    String heading =
        count + (count == 1 ? " base connection" : " base connections") + " in " + where;
    if (some.isEmpty()) {
      return heading;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("name", "source", "state", "created", "id"));
    some.stream().limit(ROWS).map(ConnectionTable::row).forEach(rows::add);
    String more = all ? "" : "\n… and " + (count - ROWS) + " more";
    return heading + "\n" + aligned(rows) + more;
  }

  private static List<String> row(BaseConnection connection) {
    return List.of(
        cell(connection.name()),
        cell(connection.spec()),
        cell(connection.state()),
        connection.known().createdAt().map(MINUTES::format).orElse(""),
        cell(connection.id()));
  }

  private static String cell(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }

  private static String aligned(List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
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
