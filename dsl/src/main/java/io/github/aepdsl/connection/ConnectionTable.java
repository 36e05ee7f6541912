package io.github.aepdsl.connection;

import io.github.aepdsl.resource.Location;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Puts connections into columns. */
final class ConnectionTable {

  private static final int ROWS = 20;
  private static final String ADDRESS = "address";

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private ConnectionTable() {}

  /** A table of the first 20, read now. */
  static TableView of(Location location, Connections connections) {
    List<BaseConnection> some = connections.stream().limit(ROWS + 1L).toList();
    return of(location, some, some.size() <= ROWS ? some.size() : connections.count());
  }

  /** A table of the first 20 of a list. */
  static TableView of(Location location, List<BaseConnection> connections) {
    return of(location, connections, connections.size());
  }

  private static TableView of(Location location, List<BaseConnection> some, long count) {
    String noun = count == 1 ? " base connection" : " base connections";
    return new TableView(
            count + noun + " in " + location,
            List.of(),
            List.of("name", "source", ADDRESS, "state", "created", "id"),
            some.stream().limit(ROWS).map(ConnectionTable::row).toList(),
            count <= ROWS ? List.of() : List.of("… and " + (count - ROWS) + " more"))
        .withoutIfEmpty(ADDRESS);
  }

  private static List<String> row(BaseConnection connection) {
    return List.of(
        Cells.line(connection.name()),
        Cells.line(connection.spec()),
        Cells.line(connection.address()),
        Cells.line(connection.state()),
        connection.details().known().createdAt().map(MINUTES::format).orElse(""),
        Cells.line(connection.id()));
  }
}
