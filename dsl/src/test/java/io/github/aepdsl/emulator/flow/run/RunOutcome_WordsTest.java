package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.lake.BatchResult;
import io.github.aepdsl.emulator.lake.RowError;
import io.github.aepdsl.emulator.registry.dataset.BatchError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How a run ended, in states, codes and numbers. */
class RunOutcome_WordsTest {

  @ParameterizedTest
  @CsvSource({
    "10, 0, true, success, 10",
    "0, 0, true, success, 0",
    "8, 2, true, partialSuccess, 8",
    "0, 10, true, partialSuccess, 0",
    "8, 2, false, failed, 0",
    "10, 0, false, failed, 0",
  })
  void theStateFollowsFromWhatLanded(
      long rows, long failed, boolean landed, String status, long inTheLake) {
    RunOutcome outcome = outcome(new RowCounts(), rows, failed, landed);

    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.landedRows()).isEqualTo(inTheLake);
    assertThat(outcome.failedRows()).isEqualTo(failed);
  }

  @Test
  void aRunThatCameToNothingHasFailed() {
    RunOutcome outcome = RunOutcome.trouble("the source is gone");

    assertThat(outcome.status()).isEqualTo("failed");
    assertThat(outcome.trouble()).contains("the source is gone");
    assertThat(outcome.landedRows() + outcome.failedRows() + outcome.counts().rows()).isZero();
  }

  @Test
  void whereNothingFailedThereIsNoError() {
    assertThat(RunErrors.of(outcome(new RowCounts(), 10, 0, true), true)).isEmpty();
    assertThat(RunErrors.of(outcome(new RowCounts(), 10, 0, true), false)).isEmpty();
  }

  @Test
  void diagnosticsSumUpFirstAndThenTellEachCode() {
    RowCounts counts = new RowCounts();
    counts.failed("INGEST-1555-400");
    counts.failed("INGEST-1555-400");
    counts.failed("DCVS-1104-400");
    counts.warned("MAPPER-3700-400");

    assertThat(RunErrors.of(outcome(counts, 7, 3, true), true))
        .containsExactly(
            new BatchError(
                "INGEST-1212-400",
                "Encountered 3 errors in the data. Successfully ingested 7 rows. Review the"
                    + " associated diagnostic files for additional details.",
                OptionalLong.empty()),
            error("DCVS-1104-400", "Rows do not fit the schema.", 1),
            error("INGEST-1555-400", "A required field is missing or null.", 2),
            error("MAPPER-3700-400", "Mapper Transform Error", 1));
  }

  @Test
  void theFieldsAreNamedWhereTheyAreKnown() {
    RowCounts counts = new RowCounts();
    counts.failed("INGEST-1555-400");
    wrong(counts, required("#/_id", "_id"));
    wrong(counts, required("#/_aepdsl/orders/total", "total"));
    counts.failed("DCVS-1104-400");
    wrong(counts, new RowError("DCVS-1104-400", "expected type: int", "#/_aepdsl/n", "type"));
    counts.warned("MAPPER-3700-400");
    counts.wrong("MAPPER-3700-400", "_aepdsl.age from years");

    assertThat(RunErrors.of(outcome(counts, 7, 3, true), true))
        .extracting(BatchError::description)
        .contains(
            "_aepdsl.orders.total, _id: required, missing or null",
            "_aepdsl.n: expected type: int",
            "Mapper Transform Error: _aepdsl.age from years");
  }

  @Test
  void ofManyFieldsThreeAreNamed() {
    RowCounts counts = new RowCounts();
    List.of("a", "b", "c", "d", "e").forEach(name -> wrong(counts, required("#/" + name, name)));

    assertThat(counts.fields("INGEST-1555-400")).isEqualTo("a, b, c, and others");
  }

  private static void wrong(RowCounts counts, RowError error) {
    counts.wrong(error.code(), error.field());
  }

  private static RowError required(String pointer, String name) {
    return new RowError(
        "INGEST-1555-400", "required key [" + name + "] not found", pointer, "required");
  }

  @Test
  void withoutDiagnosticsThereIsOneErrorForAll() {
    RowCounts counts = new RowCounts();
    counts.failed("INGEST-1555-400");

    assertThat(RunErrors.of(outcome(counts, 7, 3, true), false))
        .extracting(BatchError::code)
        .containsExactly("INGEST-1211-400");
  }

  @Test
  void warningsAloneAreToldOnlyByDiagnostics() {
    RowCounts counts = new RowCounts();
    counts.warned("MAPPER-3700-400");

    assertThat(RunErrors.of(outcome(counts, 7, 0, true), true))
        .containsExactly(error("MAPPER-3700-400", "Mapper Transform Error", 1));
    assertThat(RunErrors.of(outcome(counts, 7, 0, true), false)).isEmpty();
  }

  @Test
  void rowsAndBytesAddUp() {
    RowCounts counts = new RowCounts();
    counts.read(10);
    counts.read(0);
    counts.read(32);

    assertThat(counts.rows()).isEqualTo(3);
    assertThat(counts.bytes()).isEqualTo(42);
    assertThat(counts.byCode()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1000, 5000", "0, 5000", ", 5000"})
  void aWindowSurvivesBeingKept(Long from, long to) {
    RunWindow window =
        new RunWindow(
            Optional.ofNullable(from).map(Instant::ofEpochMilli), Instant.ofEpochMilli(to));
    var json = JsonMapper.shared().createObjectNode();

    window.addTo(json);

    assertThat(RunWindow.of(json)).isEqualTo(window);
    assertThat(window.shown().path("windowStart").longValue()).isEqualTo(from == null ? 0 : from);
    assertThat(window.shown().path("windowEnd").longValue()).isEqualTo(to);
  }

  private static RunOutcome outcome(RowCounts counts, long rows, long failed, boolean landed) {
    return RunOutcome.of(counts, new BatchResult("b", rows, failed, 0, 1), landed);
  }

  private static BatchError error(String code, String text, long rows) {
    return new BatchError(code, text, OptionalLong.of(rows));
  }
}
