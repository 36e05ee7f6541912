package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;

/** So many rows, with an id from 0 on. */
final class NumberedRows implements SourceRows {

  private final int count;
  private int next;

  NumberedRows(int count) {
    this.count = count;
  }

  @Override
  public Optional<SourceRow> next() {
    return next == count
        ? Optional.empty()
        : Optional.of(SourceRow.of(Trees.object().put("id", next++)));
  }

  @Override
  public void close() {}
}
