package io.github.aepdsl.emulator.server;

import java.io.EOFException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * What a connection is doing, and since when. Its own thread moves it on; another one may end it,
 * but never between a request that was read and its answer.
 */
final class Activity {

  /** In the order of a request's life. */
  enum Phase {
    IDLE,
    READING,
    WORKING,
    WRITING,
    ENDED
  }

  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.IDLE);
  private final LongSupplier nanos;
  private volatile long since;

  /**
   * @param nanos measures the time
   */
  Activity(LongSupplier nanos) {
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  /**
   * Goes on to a phase.
   *
   * @throws EOFException when the connection was ended from outside
   */
  void moveTo(Phase next) throws EOFException {
    since = nanos.getAsLong();
    Phase now = phase.get();
    if (now == Phase.ENDED || !phase.compareAndSet(now, next)) {
      throw new EOFException("the connection was ended");
    }
  }

  /** The phase goes on, and what it waited for came. */
  void progress() {
    since = nanos.getAsLong();
  }

  /** Ends the connection if it is in this phase. */
  boolean endIf(Phase expected) {
    return phase.compareAndSet(expected, Phase.ENDED);
  }

  boolean isIn(Phase expected) {
    return phase.get() == expected;
  }

  long since() {
    return since;
  }

  /** Ends the connection if its phase takes longer than it may; work takes as long as it takes. */
  boolean endIfOverdue(long now, Limits limits) {
    Phase current = phase.get();
    return switch (current) {
      case IDLE -> isOver(limits.idle(), now) && endIf(current);
      case READING -> isOver(limits.reading(), now) && endIf(current);
      case WRITING -> isOver(limits.writing(), now) && endIf(current);
      case WORKING, ENDED -> false;
    };
  }

  private boolean isOver(Duration limit, long now) {
    return now - since > limit.toNanos();
  }
}
