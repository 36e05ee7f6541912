package io.github.aepdsl.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * How a client knows the time and lets it pass. Immutable.
 *
 * @param clock tells the time
 * @param sleeper lets it pass
 * @param nanos measures it, as {@link System#nanoTime()} does
 */
public record Timing(Clock clock, Sleeper sleeper, LongSupplier nanos) {

  /** The same as measured by the machine. */
  public Timing(Clock clock, Sleeper sleeper) {
    this(clock, sleeper, System::nanoTime);
  }

  /** Lets time pass. */
  @FunctionalInterface
  public interface Sleeper {

    /**
     * Waits.
     *
     * @throws InterruptedException when somebody ends the wait
     */
    void sleep(Duration duration) throws InterruptedException;
  }

  /** The machine's own. */
  public static Timing system() {
    return new Timing(Clock.systemUTC(), duration -> Thread.sleep(duration.toMillis()));
  }

  /** The time now. */
  public Instant now() {
    return clock.instant();
  }

  /** A clock that goes like another one, on which it is this second now. */
  public Clock asOn(Instant second) {
    return Clock.offset(clock, Duration.between(now().truncatedTo(ChronoUnit.SECONDS), second));
  }
}
