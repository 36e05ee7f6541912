package io.github.aepdsl.emulator.live.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.RowPages;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a statement. A page that is lost with its connection is asked for again. */
final class CassandraPages implements RowPages {

  private static final int ATTEMPTS = 5;
  private static final long FIRST_PAUSE_MILLIS = 250;

  private final CqlSession session;
  private final SimpleStatement statement;
  private final RowQuery query;
  private final CassandraTroubles troubles;
  private ByteBuffer next;
  private boolean over;

  CassandraPages(
      CqlSession session, SimpleStatement statement, RowQuery query, CassandraTroubles troubles) {
    this.session = session;
    this.statement = statement;
    this.query = query;
    this.troubles = troubles;
  }

  /** Pages of which no row is wanted are passed over: an empty one would be the end. */
  @Override
  public List<ObjectNode> next() throws SourceTrouble {
    List<ObjectNode> page = new ArrayList<>();
    while (page.isEmpty() && !over) {
      ResultSet rows = fetch();
      for (int left = rows.getAvailableWithoutFetching(); left > 0; left--) {
        add(rows.one(), page);
      }
      next = rows.getExecutionInfo().getPagingState();
      over = next == null;
    }
    return page;
  }

  private void add(Row found, List<ObjectNode> page) {
    ObjectNode row = CassandraTypes.row(found);
    boolean wanted =
        query.delta().map(delta -> row.has(delta.column())).orElse(true)
            && query.filter().map(filter -> filter.matches(row)).orElse(true);
    if (wanted) {
      page.add(query.columns().isEmpty() ? row : row.retain(query.columns()));
    }
  }

  private ResultSet fetch() throws SourceTrouble {
    RuntimeException last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        pause(attempt);
        return session.execute(statement.setPagingState(next));
      } catch (DriverException | IllegalStateException e) { // the latter of a closed session
        last = e;
        if (CassandraTroubles.isAnswer(e) || session.isClosed()) {
          break;
        }
      }
    }
    throw troubles.atReading(last);
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(attempt == 0 ? 0 : FIRST_PAUSE_MILLIS << attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {}
}
