package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import java.util.List;

/** A database as a source: its root shows all tables, a schema's name those of the schema. */
final class LiveSource implements OpenSource {

  private final LiveConnection connection;

  LiveSource(LiveConnection connection) {
    this.connection = connection;
  }

  /** It is connected, and has shown its tables: more cannot be tried. */
  @Override
  public void test() throws SourceTrouble {
    list(ROOT);
  }

  @Override
  public List<SourceEntry> list(String folder) throws SourceTrouble {
    List<SourceEntry> entries =
        connection.ask(database -> database.tables()).stream()
            .filter(path -> folder.equals(ROOT) || path.startsWith(folder + "."))
            .map(SourceEntry::table)
            .toList();
    if (entries.isEmpty() && !folder.equals(ROOT)) {
      throw SourceTrouble.noSuch(folder);
    }
    return entries;
  }

  @Override
  public List<SourceColumn> columns(SourceObject object) throws SourceTrouble {
    return connection.ask(database -> database.columns(table(object)));
  }

  @Override
  public SourceRows rows(RowQuery query) throws SourceTrouble {
    table(query.object());
    return new LiveRows(connection, query);
  }

  @Override
  public void cancel() {
    connection.cancel();
  }

  @Override
  public void close() {
    connection.close();
  }

  private static String table(SourceObject object) throws SourceTrouble {
    if (object.format().isPresent()) {
      throw new SourceTrouble(
          TroubleKind.WRONG_FORMAT, "'%s' is a table, not a file.".formatted(object.path()));
    }
    return object.path();
  }
}
