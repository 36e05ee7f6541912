package io.github.aepdsl.emulator.flow.run;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was counted while rows were copied. Used by one thread. */
final class RowCounts {

  private static final int MOST_FIELDS = 3;

  private final Map<String, Long> failedByCode = new TreeMap<>();
  private final Map<String, Long> warnedByCode = new TreeMap<>();
  private final Map<String, Set<String>> fields = new TreeMap<>();
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

  /** A row failed for this, maybe among others. */
  void failed(String code) {
    failedByCode.merge(code, 1L, Long::sum);
  }

  /** A field of a row is wrong, or none in particular; the first few are remembered. */
  void wrong(String code, String field) {
    Set<String> some = fields.computeIfAbsent(code, any -> new TreeSet<>());
    if (some.size() <= MOST_FIELDS && !field.isEmpty()) {
      some.add(field);
    }
  }

  /** The first fields that have this against them, as words; empty when none is known. */
  String fields(String code) {
    Set<String> some = fields.getOrDefault(code, Set.of());
    String first = some.stream().limit(MOST_FIELDS).collect(Collectors.joining(", "));
    return some.size() > MOST_FIELDS ? first + ", and others" : first;
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
