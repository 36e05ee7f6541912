package io.github.aepdsl.emulator.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Stands still, so that times repeat, but does not keep anybody from what is due in a moment: then
 * it goes on to that. Safe for use by several threads.
 */
public final class StillClock extends Clock {

  /** Clients let a schedule start a little ahead, so that it is not past when it arrives. */
  private static final Duration MOMENT = Duration.ofMinutes(1);

  private Instant now;

  /** A clock that stands still at this time. */
  public StillClock(Instant now) {
    this.now = now;
  }

  /** Goes on to the first of these times if it comes in a moment. */
  public synchronized void goOn(Stream<Instant> due) {
    Instant soon = now.plus(MOMENT);
    due.filter(time -> time.isAfter(now) && !time.isAfter(soon))
        .min(Instant::compareTo)
        .ifPresent(first -> now = first);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
