package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a window of a table or file.
 *
 * @param watch is told of the source while it is open, so that it can be called off
 */
record WindowRows(SourceDriver driver, Optional<String> deltaColumn, RunWindow window, Watch watch)
    implements RowSupply {

  /** Knows what a job has open. */
  interface Watch {
    void opened(OpenSource source);

    void closed();
  }

  @Override
  public SourceRows open(ObjectNode connection, ObjectNode source) throws SourceTrouble {
    OpenSource open = driver.open(connection);
    watch.opened(open);
    try {
      return new Opened(open, open.rows(RunInput.query(open, source, deltaColumn, window)), watch);
    } catch (SourceTrouble | RuntimeException e) {
      watch.closed();
      open.close();
      throw e;
    }
  }

  private record Opened(OpenSource source, SourceRows rows, Watch watch) implements SourceRows {
    @Override
    public Optional<SourceRow> next() throws SourceTrouble {
      return rows.next();
    }

    @Override
    public int files() {
      return rows.files();
    }

    @Override
    public void close() {
      watch.closed();
      rows.close();
      source.close();
    }
  }
}
