package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.lake.BatchResult;
import java.util.Optional;

/**
 * How the copying of a run ended.
 *
 * @param trouble why nothing could be copied; empty when all was read
 * @param batch what landed and what did not; empty when there is no batch
 * @param landed whether the rows landed, or too many failed
 */
record RunOutcome(
    RowCounts counts, Optional<BatchResult> batch, boolean landed, Optional<String> trouble) {

  /** A run that came to nothing. */
  static RunOutcome trouble(String why) {
    return new RunOutcome(new RowCounts(), Optional.empty(), false, Optional.of(why));
  }

  /** A run that read all its rows. */
  static RunOutcome of(RowCounts counts, BatchResult batch, boolean landed) {
    return new RunOutcome(counts, Optional.of(batch), landed, Optional.empty());
  }

  long failedRows() {
    return batch.map(BatchResult::failedRows).orElse(0L);
  }

  /** How many rows are in the lake now. */
  long landedRows() {
    return landed ? batch.map(BatchResult::rows).orElse(0L) : 0;
  }

  String status() {
    if (!landed) {
      return RunStore.FAILED;
    }
    return failedRows() > 0 ? "partialSuccess" : "success";
  }
}
