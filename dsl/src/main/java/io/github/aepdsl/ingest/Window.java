package io.github.aepdsl.ingest;

import java.time.Duration;

/**
 * How many requests are under way at most: one more after as many good answers as there are, half
 * as many when the inlet is overrun, somewhat fewer when an answer takes much longer than those
 * before it. Who asks for more waits. Thread safe.
 */
final class Window {

  private static final double GENTLY = 0.9;

  /** How much the latest answer counts in what is usual. */
  private static final double WEIGHT = 0.2;

  /** So many times the usual deviation is no accident. */
  private static final double FAR = 4;

  private final int most;
  private double limit;
  private int taken;
  private double usual;
  private double deviation;
  private int sinceHalved;

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
    double time = after.toNanos();
    boolean slow = usual > 0 && time > 2 * usual && time > usual + FAR * deviation;
    limit = slow ? Math.max(1, limit * GENTLY) : Math.min(most, limit + 1 / limit);
    deviation += WEIGHT * (Math.abs(time - usual) - deviation);
    usual += usual == 0 ? time : WEIGHT * (time - usual);
    sinceHalved++;
    notifyAll();
  }

  /** The inlet is overrun; requests that were under way together hear of it as one. */
  synchronized void overrun() {
    if (sinceHalved >= 0) {
      limit = Math.max(1, limit / 2);
      sinceHalved = -taken;
    } else {
      sinceHalved++;
    }
  }

  /** How many there may be now. */
  synchronized int limit() {
    return (int) limit;
  }
}
