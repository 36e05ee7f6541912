package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;

/**
 * What two answers about the same source tell differently.
 *
 * @param table the path of a table
 * @param column its column; empty when only one of them has the table
 * @param here what the one tells, {@code -} when it knows no such thing
 * @param there what the other tells
 */
public record SourceDifference(String table, String column, String here, String there) {

  /** What stands for a table or column that one of them does not have. */
  static final String ABSENT = "-";

  /** For example {@code shop.orders total: double (number) | string (string)}. */
  @Override
  public String toString() {
    String what = column.isEmpty() ? table : table + " " + column;
    return OneLine.whole(what + ": " + here + " | " + there);
  }
}
