package io.github.aepdsl.emulator.lake;

/**
 * One thing that is wrong with a row.
 *
 * @param code such as {@code INGEST-1555-400}
 * @param message in words
 * @param pointer where in the row, such as {@code #/timestamp}; empty when it is all of it
 * @param keyword the rule that it breaks, such as {@code format}; empty where there is none
 */
public record RowError(String code, String message, String pointer, String keyword) {

  /** An error of no place in particular. */
  public RowError(String code, String message) {
    this(code, message, "", "");
  }
}
