package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import java.util.List;
import java.util.function.LongFunction;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table whose rows are worked out from their number, so that none has to be kept.
 *
 * @param path such as {@code shop.orders}
 * @param size how many rows it has
 * @param row the row of a number, counted from 1
 */
record SampleTable(
    String path, List<SourceColumn> columns, long size, LongFunction<ObjectNode> row) {

  /** Copies the list. */
  SampleTable {
    columns = List.copyOf(columns);
  }

  boolean has(String column) {
    return columns.stream().anyMatch(known -> known.name().equals(column));
  }
}
