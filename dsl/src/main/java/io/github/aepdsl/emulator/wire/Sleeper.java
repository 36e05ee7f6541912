package io.github.aepdsl.emulator.wire;

import java.time.Duration;

/** How a staged delay passes time; tests pass it at once. */
public interface Sleeper {

  /** The thread's own sleep. */
  Sleeper THREAD = duration -> Thread.sleep(duration.toMillis());

  /**
   * Comes back after this long.
   *
   * @throws InterruptedException when the platform is closed meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;
}
