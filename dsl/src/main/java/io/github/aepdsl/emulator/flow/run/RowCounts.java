package io.github.aepdsl.emulator.flow.run;

import java.util.Map;
import java.util.TreeMap;

/** What was counted while rows were copied. Used by one thread. */
final class RowCounts {

  private final Map<String, Long> failedByCode = new TreeMap<>();
  private final Map<String, Long> warnedByCode = new TreeMap<>();
  private long rows;
  private long bytes;
  private int files;

  /** Rows come from this many files. */
  void opened(int count) {
    files = count;
  }

  void read(int length) {
    rows++;
    bytes += length;
  }

  /** A row failed for this reason, maybe among others. */
  void failed(String code) {
    failedByCode.merge(code, 1L, Long::sum);
  }

  /** A row landed, or failed, without some of its fields. */
  void warned(String code) {
    warnedByCode.merge(code, 1L, Long::sum);
  }

  long rows() {
    return rows;
  }

  /** How large the rows are as JSON. */
  long bytes() {
    return bytes;
  }

  int files() {
    return files;
  }

  /** How many rows have this against them, by code. */
  Map<String, Long> byCode() {
    Map<String, Long> all = new TreeMap<>(warnedByCode);
    all.putAll(failedByCode);
    return all;
  }
}
