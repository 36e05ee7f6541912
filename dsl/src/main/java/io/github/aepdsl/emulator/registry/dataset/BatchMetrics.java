package io.github.aepdsl.emulator.registry.dataset;

/** What a batch counted, in rows, bytes and files. */
public record BatchMetrics(
    long inputRecords,
    long outputRecords,
    long failedRecords,
    long inputBytes,
    long outputBytes,
    int inputFiles,
    int outputFiles) {

  /** Nothing counted yet. */
  public static final BatchMetrics NONE = new BatchMetrics(0, 0, 0, 0, 0, 0, 0);
}
