package io.github.aepdsl.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The machine's time, but that waits are skipped: it is then as late as it would be after them. For
 * one thread that waits, and a limiter that measures time by itself.
 */
final class SkippingClock extends Clock {

  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

  private final long begin = System.nanoTime();
  private long reached;

  synchronized void skip(Duration wait) {
    reached = Math.max(reached, spent() + wait.toNanos());
  }

  @Override
  public synchronized Instant instant() {
    return START.plusNanos(Math.max(reached, spent()));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  private long spent() {
    return System.nanoTime() - begin;
  }
}
