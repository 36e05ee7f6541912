package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.RowPages;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The rows of a database. While one page is used the next is fetched, so two are in memory. After a
 * lost connection it goes on where it was, if the rows come in an order.
 */
final class LiveRows implements SourceRows {

  private static final int ATTEMPTS = 3;

  private final LiveConnection connection;
  private final RowQuery query;
  private final Optional<Resumption> resumption;
  private RowPages pages;
  private CompletableFuture<List<SourceRow>> coming;
  private Iterator<SourceRow> page;
  private long left;

  LiveRows(LiveConnection connection, RowQuery query) throws SourceTrouble {
    this.connection = connection;
    this.query = query;
    this.resumption =
        query
            .delta()
            .filter(delta -> connection.mayReopen())
            .map(delta -> new Resumption(delta, query.columns()));
    this.left = query.limit();
    begin(query);
  }

  private void begin(RowQuery from) throws SourceTrouble {
    RowQuery asked = resumption.map(by -> from.withColumns(by.columns())).orElse(from);
    pages = connection.ask(database -> database.rows(asked));
    coming = begin(pages);
    page = List.<SourceRow>of().iterator();
  }

  /** Rows are counted where they are read: there they are near, and time is left. */
  private CompletableFuture<List<SourceRow>> begin(RowPages from) {
    return connection.begin(database -> from.next().stream().map(SourceRow::of).toList());
  }

  @Override
  public Optional<SourceRow> next() throws SourceTrouble {
    if (left == 0) {
      return Optional.empty();
    }
    Optional<SourceRow> row = read();
    left -= row.isPresent() ? 1 : 0;
    return row;
  }

  private Optional<SourceRow> read() throws SourceTrouble {
    while (true) {
      Optional<SourceRow> row = fetched();
      if (row.isEmpty() || resumption.isEmpty()) {
        return row;
      }
      if (resumption.get().isNew(row.get().fields())) {
        return Optional.of(resumption.get().shown(row.get()));
      }
    }
  }

  private Optional<SourceRow> fetched() throws SourceTrouble {
    while (!page.hasNext()) {
      List<SourceRow> rows = fetch();
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      page = rows.iterator();
      coming = begin(pages);
    }
    return Optional.of(page.next());
  }

  private List<SourceRow> fetch() throws SourceTrouble {
    try {
      return connection.await(coming);
    } catch (SourceTrouble trouble) {
      if (!mayResume(trouble)) {
        throw trouble;
      }
      resume(trouble);
      return connection.await(coming);
    }
  }

  private boolean mayResume(SourceTrouble trouble) {
    return trouble.kind() == TroubleKind.LOST
        && resumption.filter(Resumption::isPossible).isPresent()
        && connection.mayReopen();
  }

  private void resume(SourceTrouble lost) throws SourceTrouble {
    SourceTrouble last = lost;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        Pause.before(attempt, last);
        connection.open();
        begin(query.withDelta(resumption.orElseThrow().again()));
        return;
      } catch (SourceTrouble trouble) {
        last = trouble;
      }
    }
    throw last;
  }

  /** Not waited for: the connection is closed next. */
  @Override
  public void close() {
    RowPages open = pages;
    connection.begin(
        database -> {
          open.close();
          return open;
        });
  }
}
