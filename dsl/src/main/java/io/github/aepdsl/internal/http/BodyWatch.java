package io.github.aepdsl.internal.http;

import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads bodies and bounds the time for the whole answer, because the JDK's request timeout ends
 * with the headers. One sweep looks after all bodies that are being read, since a timer for each
 * made a create 5 % slower; when there are none there is no sweep. Thread safe.
 */
final class BodyWatch {

  private final long timeout;
  private final Executor later;
  private final Set<WatchedBody> reading = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean sweeping = new AtomicBoolean();

  BodyWatch(Duration timeout) {
    this.timeout = timeout.toNanos();
    long period = Math.max(timeout.toMillis() / 8, 10);
    this.later = CompletableFuture.delayedExecutor(period, TimeUnit.MILLISECONDS);
  }

  /** Reads the body of one answer, whose time begins now. */
  BodyHandler<byte[]> fromNow() {
    long deadline = System.nanoTime() + timeout;
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
    long now = System.nanoTime();
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
