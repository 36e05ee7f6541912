package io.github.aepdsl.connection;

import io.github.aepdsl.resource.FirstRows;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Puts connections into columns. */
final class ConnectionTable {

  private static final String ADDRESS = "address";
  private static final List<String> TITLES =
      List.of("name", "source", ADDRESS, "state", "created", "id");

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private ConnectionTable() {}

  static TableView of(Location location, FirstRows<BaseConnection> rows) {
    return rows.table("base connection", "base connections", location, TITLES, ConnectionTable::row)
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
