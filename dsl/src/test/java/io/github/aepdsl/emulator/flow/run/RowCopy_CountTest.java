package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.registry.mapping.MappedRow;
import io.github.aepdsl.emulator.registry.mapping.MappingError;
import io.github.aepdsl.emulator.registry.mapping.RowMapper;
import io.github.aepdsl.emulator.registry.schema.RowCheck;
import io.github.aepdsl.emulator.registry.schema.RowFault;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of rows on their way, and what is counted. */
class RowCopy_CountTest {

  private static final RowMapper SAME = row -> new MappedRow(row.deepCopy().asObject(), List.of());
  private static final RowCheck FINE = row -> List.of();

  private final MemoryBatch batch = new MemoryBatch();

  @Test
  void rowsThatFitLand() throws Exception {
    RowCounts counts = copy(SAME, FINE, 3);

    assertThat(batch.rows).hasSize(3);
    assertThat(counts.rows()).isEqualTo(3);
    assertThat(counts.byCode()).isEmpty();
  }

  @Test
  void bytesAreThoseOfTheRowsAsJson() throws Exception {
    assertThat(copy(SAME, FINE, 2).bytes()).isEqualTo("{\"id\":0}{\"id\":1}".length());
  }

  @Test
  void rowsThatTheSchemaRefusesFailWithItsCodes() throws Exception {
    RowFault fault = new RowFault("INGEST-1555-400", "#/_id", "required", "is missing");
    RowCheck oneBad = row -> row.path("id").intValue() == 1 ? List.of(fault, fault) : List.of();

    RowCounts counts = copy(SAME, oneBad, 3);

    assertThat(batch.rows).hasSize(2);
    assertThat(batch.errors).hasSize(1);
    assertThat(batch.errors.get(0).get(0).pointer()).isEqualTo("#/_id");
    assertThat(counts.byCode()).containsOnly(Map.entry("INGEST-1555-400", 1L));
  }

  @Test
  void aFieldThatCannotBeMappedIsAWarningOnly() throws Exception {
    MappingError warning = new MappingError("MAPPER-3700-400", "ATTRIBUTE", "a", "b", "no number");
    RowMapper half = row -> new MappedRow(row.deepCopy().asObject(), List.of(warning, warning));

    RowCounts counts = copy(half, FINE, 2);

    assertThat(batch.rows).hasSize(2);
    assertThat(counts.byCode()).containsOnly(Map.entry("MAPPER-3700-400", 2L));
  }

  @Test
  void aRowOfWhichNothingIsLeftFails() throws Exception {
    copy(row -> new MappedRow(Trees.object(), List.of()), FINE, 1);

    assertThat(batch.rows).isEmpty();
    assertThat(batch.errors.get(0).get(0).code()).isEqualTo("INGEST-1555-400");
  }

  private RowCounts copy(RowMapper mapper, RowCheck check, int rows) throws SourceTrouble {
    return new RowCopy(mapper, check, batch).copy(new NumberedRows(rows));
  }
}
