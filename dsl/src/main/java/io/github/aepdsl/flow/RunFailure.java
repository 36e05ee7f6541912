package io.github.aepdsl.flow;

import io.github.aepdsl.error.OneLine;

/**
 * One thing that went wrong in a run, and what to do about it.
 *
 * @param code such as {@code INGEST-1555-400}
 * @param records how many rows it concerns; 0 when it is not told
 * @param message the service's words: of the first row that is kept, with its field, else of the
 *     run
 * @param sample one row that failed so, as JSON; empty when no row is kept
 * @param fix what to do, often a line to type; empty when nobody knows
 */
public record RunFailure(String code, long records, String message, String sample, String fix) {

  /** For example {@code INGEST-1555-400, 222 rows: A required field is missing or null.}. */
  @Override
  public String toString() {
    String rows = records == 0 ? "" : ", " + records + (records == 1 ? " row" : " rows");
    return OneLine.whole(code + rows + ": " + message);
  }
}
