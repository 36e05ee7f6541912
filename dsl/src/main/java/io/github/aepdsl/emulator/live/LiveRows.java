package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.RowPages;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.node.ObjectNode;

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
  private CompletableFuture<List<ObjectNode>> coming;
  private Iterator<ObjectNode> page;
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
    coming = connection.begin(database -> pages.next());
    page = List.<ObjectNode>of().iterator();
  }

  @Override
  public Optional<ObjectNode> next() throws SourceTrouble {
    if (left == 0) {
      return Optional.empty();
    }
    Optional<ObjectNode> row = read();
    left -= row.isPresent() ? 1 : 0;
    return row;
  }

  private Optional<ObjectNode> read() throws SourceTrouble {
    while (true) {
      Optional<ObjectNode> row = fetched();
      if (row.isEmpty() || resumption.isEmpty()) {
        return row;
      }
      if (resumption.get().isNew(row.get())) {
        return Optional.of(resumption.get().shown(row.get()));
      }
    }
  }

  private Optional<ObjectNode> fetched() throws SourceTrouble {
    while (!page.hasNext()) {
      List<ObjectNode> rows = fetch();
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      page = rows.iterator();
      coming = connection.begin(database -> pages.next());
    }
    return Optional.of(page.next());
  }

  private List<ObjectNode> fetch() throws SourceTrouble {
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
