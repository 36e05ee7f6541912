package io.github.aepdsl.internal.http;

import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Reads bodies and bounds the time for the whole answer, because the JDK's request timeout ends
 * with the headers. One sweep looks after all bodies that are being read, since a timer for each
 * made a create 5 % slower; when there are none there is no sweep. Thread safe.
 */
final class BodyWatch {

  private static final long SHORTEST_MILLIS = 10;
  private static final long LONGEST_MILLIS = 1000;

  private final long timeout;
  private final LongSupplier nanos;
  private final Executor later;
  private final Set<WatchedBody> reading = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean sweeping = new AtomicBoolean();

  /**
   * One with sweeps of its own.
   *
   * @param nanos measures the time
   * @param later runs the next sweep after a while
   */
  BodyWatch(Duration timeout, LongSupplier nanos, Executor later) {
    this.timeout = timeout.toNanos();
    this.nanos = nanos;
    this.later = later;
  }

  /** One that sweeps often enough for its timeout. */
  static BodyWatch of(Duration timeout, LongSupplier nanos) {
    long period = Math.max(SHORTEST_MILLIS, Math.min(timeout.toMillis() / 8, LONGEST_MILLIS));
    return new BodyWatch(
        timeout, nanos, CompletableFuture.delayedExecutor(period, TimeUnit.MILLISECONDS));
  }

  /** Reads the body of one answer, whose time begins now. */
  BodyHandler<byte[]> fromNow() {
    long deadline = nanos.getAsLong() + timeout;
    return headers -> watched(new WatchedBody(headers.statusCode(), deadline, reading::remove));
  }

  private WatchedBody watched(WatchedBody body) {
    reading.add(body);
    if (!sweeping.get() && sweeping.compareAndSet(false, true)) {
      later.execute(this::sweep);
    }
    return body;
  }

  private void sweep() {
    long now = nanos.getAsLong();
    reading.forEach(body -> body.expire(now));
    if (!reading.isEmpty()) {
      later.execute(this::sweep);
      return;
    }
    sweeping.set(false);
    if (!reading.isEmpty() && sweeping.compareAndSet(false, true)) { // came in between
      later.execute(this::sweep);
    }
  }
}
