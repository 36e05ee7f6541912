package io.github.aepdsl.emulator.live.database;

import java.time.Duration;

/**
 * How long a database may keep somebody waiting.
 *
 * @param connect until it has taken the account
 * @param answer until it has listed something, or has the next rows
 */
public record TimeLimits(Duration connect, Duration answer) {

  private static final Duration GRACE = Duration.ofSeconds(2);

  /**
   * What a driver is told: a little more, so that it ends by itself after somebody has stopped
   * waiting for it, and not before, in words of its own.
   */
  public TimeLimits ofDriver() {
    return new TimeLimits(connect.plus(GRACE), answer.plus(GRACE));
  }

  /** Ten seconds, and a minute. */
  public static TimeLimits defaults() {
    return new TimeLimits(Duration.ofSeconds(10), Duration.ofSeconds(60));
  }
}
