package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** So many rows, with an id from 0 on. */
final class NumberedRows implements SourceRows {

  private final int count;
  private int next;

  NumberedRows(int count) {
    this.count = count;
  }

  @Override
  public Optional<ObjectNode> next() {
    return next == count ? Optional.empty() : Optional.of(Trees.object().put("id", next++));
  }

  @Override
  public void close() {}
}
