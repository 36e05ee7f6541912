package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.fault.Cleared;
import java.time.Instant;

/**
 * What a local platform held at one moment: connections, dataflows, schemas, datasets, rows and
 * messages. Safe for use by several threads.
 *
 * <pre>{@code
 * var before = aep().local().snapshot();
 * before.rewind();
 * }</pre>
 */
public final class PlatformSnapshot {

  private final Instant taken;
  private final Runnable way;

  PlatformSnapshot(Instant taken, Runnable way) {
    this.taken = taken;
    this.way = way;
  }

  /**
   * Brings all of it back, and forgets what came later; any number of times. Tokens and faults stay
   * as they are. Not for while a run copies rows: wait for it first.
   */
  public Cleared rewind() {
    way.run();
    return new Cleared("all is as it was at " + taken);
  }

  /** When it was taken, and how to go back to it. */
  @Override
  public String toString() {
    return "snapshot of " + taken + ": .rewind() goes back to it";
  }
}
