package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
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

  /** Whether the values of a column grow from row to row: times do. */
  boolean isInOrderOf(String column) {
    return columns.contains(new SourceColumn(column, SourceType.DATE_TIME));
  }
}
