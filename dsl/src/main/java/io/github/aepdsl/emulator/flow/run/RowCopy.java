package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.lake.BatchWriter;
import io.github.aepdsl.emulator.lake.RowError;
import io.github.aepdsl.emulator.registry.mapping.MappedRow;
import io.github.aepdsl.emulator.registry.mapping.MappingError;
import io.github.aepdsl.emulator.registry.mapping.RowMapper;
import io.github.aepdsl.emulator.registry.schema.RowCheck;
import io.github.aepdsl.emulator.registry.schema.RowFault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Takes rows one by one through mapping and schema into a batch; holds few of them at a time. */
record RowCopy(RowMapper mapper, RowCheck check, BatchWriter batch) {

  /** The code of a row without anything in it, which lacks what is required. */
  private static final String REQUIRED = "INGEST-1555-400";

  /** Copies all rows, and counts. */
  RowCounts copy(SourceRows rows) throws SourceTrouble {
    RowCounts counts = new RowCounts();
    counts.opened(rows.files());
    for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      counts.read(row.get().bytes());
      copy(row.get().fields(), counts);
    }
    return counts;
  }

  private void copy(ObjectNode row, RowCounts counts) {
    MappedRow mapped = mapper.map(row);
    if (!mapped.warnings().isEmpty()) {
      mapped.warnings().stream().map(MappingError::code).distinct().forEach(counts::warned);
      mapped
          .warnings()
          .forEach(w -> counts.wrong(w.code(), w.destination() + " from " + w.source()));
    }
    List<RowFault> faults = mapped.isEmpty() ? List.of() : check.faults(mapped.xdm());
    if (faults.isEmpty() && !mapped.isEmpty()) {
      batch.row(mapped.xdm());
      return;
    }
    List<RowError> errors = errors(mapped, faults);
    errors.stream().map(RowError::code).distinct().forEach(counts::failed);
    errors.forEach(error -> counts.wrong(error.code(), error.field()));
    batch.failed(row, errors);
  }

  /** A field that could not be filled is no error by itself, but why a row lacks it. */
  private static List<RowError> errors(MappedRow mapped, List<RowFault> faults) {
    List<RowError> unfilled =
        mapped.warnings().stream().map(w -> new RowError(w.code(), w.message())).toList();
    if (mapped.isEmpty() && unfilled.isEmpty()) {
      return List.of(new RowError(REQUIRED, "Nothing of the row was mapped."));
    }
    Stream<RowError> wrong =
        faults.stream().map(f -> new RowError(f.code(), f.message(), f.pointer(), f.keyword()));
    return Stream.concat(unfilled.stream(), wrong).toList();
  }
}
