package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.lake.BatchWriter;
import io.github.aepdsl.emulator.lake.RowError;
import io.github.aepdsl.emulator.registry.mapping.MappedRow;
import io.github.aepdsl.emulator.registry.mapping.MappingError;
import io.github.aepdsl.emulator.registry.mapping.RowMapper;
import io.github.aepdsl.emulator.registry.schema.RowCheck;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Takes rows one by one through mapping and schema into a batch; holds one of them at a time. */
record RowCopy(RowMapper mapper, RowCheck check, BatchWriter batch) {

  /** The code of a row without anything in it, which lacks what is required. */
  private static final String REQUIRED = "INGEST-1555-400";

  /** Copies all rows, and counts. */
  RowCounts copy(SourceRows rows) throws SourceTrouble {
    RowCounts counts = new RowCounts();
    counts.opened(rows.files());
    for (Optional<ObjectNode> row = rows.next(); row.isPresent(); row = rows.next()) {
      copy(row.get(), counts);
    }
    return counts;
  }

  private void copy(ObjectNode row, RowCounts counts) {
    counts.read(Trees.bytes(row).length);
    MappedRow mapped = mapper.map(row);
    mapped.warnings().stream().map(MappingError::code).distinct().forEach(counts::warned);
    List<RowError> errors = errors(mapped);
    if (errors.isEmpty()) {
      batch.row(mapped.xdm());
    } else {
      errors.stream().map(RowError::code).distinct().forEach(counts::failed);
      errors.forEach(counts::wrong);
      batch.failed(row, errors);
    }
  }

  /** A field that could not be filled is no error by itself, but why a row lacks it. */
  private List<RowError> errors(MappedRow mapped) {
    List<RowError> unfilled =
        mapped.warnings().stream().map(w -> new RowError(w.code(), w.message())).toList();
    if (mapped.isEmpty()) {
      return unfilled.isEmpty()
          ? List.of(new RowError(REQUIRED, "Nothing of the row was mapped."))
          : unfilled;
    }
    List<RowError> faults =
        check.faults(mapped.xdm()).stream()
            .map(f -> new RowError(f.code(), f.message(), f.pointer(), f.keyword()))
            .toList();
    return faults.isEmpty() ? faults : Stream.concat(unfilled.stream(), faults.stream()).toList();
  }
}
