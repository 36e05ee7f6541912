package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.ObjectNode;

/** The rows of sample files that a query wants, file after file. */
final class SampleFileRows implements SourceRows {

  private final int files;
  private final List<String> columns;
  private final BooleanSupplier cancelled;
  private final Iterator<ObjectNode> rows;

  SampleFileRows(List<SampleFile> files, RowQuery query, BooleanSupplier cancelled) {
    this.files = files.size();
    this.columns = query.columns();
    this.cancelled = cancelled;
    this.rows =
        files.stream()
            .flatMap(SampleFile::rows)
            .filter(row -> query.filter().map(filter -> filter.matches(row)).orElse(true))
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

  private ObjectNode shown(ObjectNode row) {
    return columns.isEmpty() ? row : row.retain(columns);
  }

  @Override
  public int files() {
    return files;
  }

  @Override
  public void close() {}
}
