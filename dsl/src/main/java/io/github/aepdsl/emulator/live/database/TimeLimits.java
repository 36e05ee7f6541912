package io.github.aepdsl.emulator.live.database;

import java.time.Duration;

/**
 * How long a database may keep somebody waiting.
 *
 * @param connect until it has taken the account
 * @param answer until it has listed something, or has the next rows
 */
public record TimeLimits(Duration connect, Duration answer) {

  /** Ten seconds, and a minute. */
  public static TimeLimits defaults() {
    return new TimeLimits(Duration.ofSeconds(10), Duration.ofSeconds(60));
  }
}
