package io.github.aepdsl.resource;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Puts connections into columns. */
final class ConnectionTable {

  private static final int ROWS = 20;
  private static final int WIDEST = 40;
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private ConnectionTable() {}

  /** A table of the first 20, read now. */
  static TableView of(String where, Connections connections) {
    List<BaseConnection> some = connections.stream().limit(ROWS + 1L).toList();
    return of(where, some, some.size() <= ROWS ? some.size() : connections.count());
  }

  /** A table of the first 20 of a list. */
  static TableView of(String where, List<BaseConnection> connections) {
    return of(where, connections, connections.size());
  }

  private static TableView of(String where, List<BaseConnection> some, long count) {
    String noun = count == 1 ? " base connection" : " base connections";
    return new TableView(
        count + noun + " in " + where,
        List.of(),
        List.of("name", "source", "state", "created", "id"),
        some.stream().limit(ROWS).map(ConnectionTable::row).toList(),
        count <= ROWS ? List.of() : List.of("… and " + (count - ROWS) + " more"));
  }

  private static List<String> row(BaseConnection connection) {
    return List.of(
        cell(connection.name()),
        cell(connection.spec()),
        cell(connection.state()),
        connection.known().createdAt().map(MINUTES::format).orElse(""),
        cell(connection.id()));
  }

  static String cell(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }
}
