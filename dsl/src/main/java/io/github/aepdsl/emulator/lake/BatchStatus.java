package io.github.aepdsl.emulator.lake;

/** What became of a batch. */
public enum BatchStatus {
  /** Rows are still being written. */
  LOADING,
  /** Its rows landed. */
  SUCCESS,
  /** No row of it landed. */
  FAILED
}
