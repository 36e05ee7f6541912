package io.github.aepdsl.emulator.flow.list;

import java.util.Comparator;

/**
 * A place in a sorted list: the value sorted by, then age. It stays valid while others come and go,
 * which is what lets a page begin after it.
 *
 * @param value the value sorted by; empty in order of creation
 * @param createdAt in epoch milliseconds
 * @param sequence tells apart what was created in one millisecond
 */
public record Position(String value, long createdAt, long sequence)
    implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::value)
          .thenComparingLong(Position::createdAt)
          .thenComparingLong(Position::sequence);

  /** A place in order of creation. */
  public static Position of(long createdAt, long sequence) {
    return new Position("", createdAt, sequence);
  }

  /** The same age, among what is sorted by this value. */
  Position under(String other) {
    return new Position(other, createdAt, sequence);
  }

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
