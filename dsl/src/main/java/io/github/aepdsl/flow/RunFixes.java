package io.github.aepdsl.flow;

import io.github.aepdsl.error.ErrorCode;
import java.util.Map;

/** What to do about the codes of runs, which are not among those of calls. */
final class RunFixes {

  private static final Map<String, String> FIXES =
      Map.of(
          "INGEST-1211-400",
          "switch on the dataflow's error diagnostics to see the rows, then run it again",
          "INGEST-1212-400",
          "see the codes beside it; the sample rows show what to correct",
          "INGEST-1401-400",
          "correct the row in the source; it cannot be read",
          "INGEST-1555-400",
          "map a column that is never null to the required field, or correct the source",
          "DCVS-1104-400",
          "send or map a value of the type that the field has; the row shows what came",
          "DCVS-1105-400",
          "send or map a value that the field takes; the row shows what came",
          "MAPPER-3700-400",
          "correct the expression of the mapping, or the values it stumbles over",
          "CONNECTOR-2001-500",
          "do what the message says; connection.test() tells whether the source can be reached");

  private RunFixes() {}

  /** In words; empty when nobody knows. */
  static String of(String code) {
    String ofRuns = FIXES.get(code);
    return ofRuns != null ? ofRuns : ErrorCode.find(code).map(ErrorCode::fix).orElse("");
  }
}
