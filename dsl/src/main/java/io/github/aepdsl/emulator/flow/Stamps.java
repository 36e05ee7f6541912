package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.wire.Ids;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the stamps of new resources of all kinds, numbered in order of arrival. Safe for use by
 * several threads.
 */
public final class Stamps {

  /** Numbers that a platform has for each of its starts. */
  private static final int BITS_A_START = 40;

  private final AtomicLong sequence;
  private final Clock clock;
  private final Ids ids;

  /** Stamps with times by this clock, for a platform that starts the first time. */
  public Stamps(Clock clock, Ids ids) {
    this(clock, ids, 0);
  }

  /** The same; what is stamped now comes after all that was stamped before this many starts. */
  public Stamps(Clock clock, Ids ids, int startsBefore) {
    this.sequence = new AtomicLong((long) startsBefore << BITS_A_START);
    this.clock = clock;
    this.ids = ids;
  }

  /** A stamp for a resource of this sandbox, made now. */
  public Stamp next(SandboxEntry sandbox) {
    long now = clock.millis();
    return new Stamp(ids.uuid(), sequence.incrementAndGet(), now, now, ids.etag(now), sandbox);
  }

  /** The stamp of a resource that is changed now. */
  public Stamp changed(Stamp before) {
    long now = clock.millis();
    return new Stamp(
        before.id(), before.sequence(), before.createdAt(), now, ids.etag(now), before.sandbox());
  }
}
