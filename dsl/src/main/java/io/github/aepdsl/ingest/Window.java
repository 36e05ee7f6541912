package io.github.aepdsl.ingest;

import java.time.Duration;

/**
 * How many requests are under way at most: one more after as many good answers as there are, half
 * as many when the inlet is overrun, fewer when answers take twice as long as the quickest did. Who
 * asks for more waits. Thread safe.
 */
final class Window {

  private static final double GENTLY = 0.9;

  private final int most;
  private double limit;
  private int taken;
  private long quickest = Long.MAX_VALUE;
  private long calm;

  /**
   * One that begins half open.
   *
   * @param most how many it is at the widest
   */
  Window(int most) {
    this.most = most;
    this.limit = Math.max(1, (most + 1) / 2);
  }

  /** Waits for a place. */
  synchronized void enter() throws InterruptedException {
    while (taken >= (int) limit) {
      wait();
    }
    taken++;
  }

  /** Leaves a place to others. */
  synchronized void leave() {
    taken--;
    notifyAll();
  }

  /** A good answer came, after this time. */
  synchronized void answered(Duration after) {
    quickest = Math.min(quickest, Math.max(1, after.toNanos()));
    boolean slow = after.toNanos() / 2 > quickest;
    limit = slow ? Math.max(1, limit * GENTLY) : Math.min(most, limit + 1 / limit);
    calm++;
    notifyAll();
  }

  /** The inlet is overrun; those who hear of it at the same time count as one. */
  synchronized void overrun() {
    if (calm >= 0) {
      limit = Math.max(1, limit / 2);
      calm = -(long) limit;
    } else {
      calm++;
    }
  }

  synchronized int limit() {
    return (int) limit;
  }
}
