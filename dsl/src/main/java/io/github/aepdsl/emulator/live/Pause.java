package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;

/** Gives a server that was lost a moment. */
final class Pause {

  private static final long FIRST_MILLIS = 250;

  private Pause() {}

  /** Longer from attempt to attempt; whoever interrupts it gets the trouble. */
  static void before(int attempt, SourceTrouble trouble) throws SourceTrouble {
    try {
      Thread.sleep(FIRST_MILLIS << (2 * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble;
    }
  }
}
