package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.CellOrder;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a sample table that a query wants, worked out one by one. */
final class SampleRows implements SourceRows {

  private final RowQuery query;
  private final BooleanSupplier cancelled;
  private final Iterator<ObjectNode> rows;

  SampleRows(SampleTable table, RowQuery query, BooleanSupplier cancelled) {
    this.query = query;
    this.cancelled = cancelled;
    Stream<ObjectNode> found =
        LongStream.rangeClosed(1, table.size()).mapToObj(table.row()).filter(this::wanted);
    this.rows =
        query
            .delta()
            .filter(delta -> !table.isInOrderOf(delta.column()))
            .map(delta -> found.sorted((left, right) -> order(left, right, delta)))
            .orElse(found)
            .limit(query.limit())
            .iterator();
  }

  @Override
  public Optional<SourceRow> next() throws SourceTrouble {
    if (cancelled.getAsBoolean()) {
      throw new SourceTrouble(TroubleKind.CANCELLED, "Reading was called off.");
    }
    return rows.hasNext() ? Optional.of(SourceRow.of(shown(rows.next()))) : Optional.empty();
  }

  @Override
  public void close() {}

  private ObjectNode shown(ObjectNode row) {
    return query.columns().isEmpty() ? row : row.retain(query.columns());
  }

  private boolean wanted(ObjectNode row) {
    return query.filter().map(filter -> filter.matches(row)).orElse(true)
        && query.delta().map(delta -> isNew(row.path(delta.column()), delta)).orElse(true);
  }

  private static boolean isNew(JsonNode value, Delta delta) {
    return !value.isMissingNode()
        && delta.after().map(after -> compare(value, after) > 0).orElse(true)
        && delta.upTo().map(last -> compare(value, last) <= 0).orElse(true);
  }

  private static int order(ObjectNode left, ObjectNode right, Delta delta) {
    return compare(left.path(delta.column()), right.path(delta.column()));
  }

  private static int compare(JsonNode left, JsonNode right) {
    return CellOrder.compare(left, right).orElse(0);
  }
}
