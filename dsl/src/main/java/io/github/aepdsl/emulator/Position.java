package io.github.aepdsl.emulator;

import java.util.Comparator;

/**
 * A place in a sorted list: the value sorted by, then age. It stays valid while others come and go,
 * which is what lets a page begin after it.
 */
record Position(String value, long createdAt, long sequence) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::value)
          .thenComparingLong(Position::createdAt)
          .thenComparingLong(Position::sequence);

  static Position before(String value) {
    return new Position(value, Long.MIN_VALUE, Long.MIN_VALUE);
  }

  static Position after(String value) {
    return new Position(value, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
