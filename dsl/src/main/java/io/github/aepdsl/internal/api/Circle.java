package io.github.aepdsl.internal.api;

/**
 * Notices when a walk comes back to where it was, in constant memory: it remembers one place, and a
 * later one after each doubling of the way (Brent's algorithm). Not thread safe.
 */
final class Circle {

  private String mark;
  private long steps;
  private long untilNextMark = 1;

  Circle(String start) {
    this.mark = start;
  }

  /** Whether the walk has been at this place, as far as it is remembered. */
  boolean closesAt(String place) {
    if (place.equals(mark)) {
      return true;
    }
    steps++;
    if (steps == untilNextMark) {
      mark = place;
      steps = 0;
      untilNextMark *= 2;
    }
    return false;
  }
}
