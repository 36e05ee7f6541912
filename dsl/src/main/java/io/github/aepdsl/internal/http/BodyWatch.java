package io.github.aepdsl.internal.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Bounds the time for bodies, because the JDK's request timeout ends with the headers. One sweep
 * looks after all bodies that are being read, since a timer for each made a create 5 % slower; when
 * there are none there is no sweep. Thread safe.
 */
final class BodyWatch implements BodyHandler<byte[]> {

  private final long timeout;
  private final Executor later;
  private final Set<WholeBody> reading = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean sweeping = new AtomicBoolean();

  BodyWatch(Duration timeout) {
    this.timeout = timeout.toNanos();
    long period = Math.max(timeout.toMillis() / 8, 10);
    this.later = CompletableFuture.delayedExecutor(period, TimeUnit.MILLISECONDS);
  }

  @Override
  public BodySubscriber<byte[]> apply(ResponseInfo headers) {
    WholeBody body = new WholeBody(this, System.nanoTime() + timeout);
    reading.add(body);
    if (!sweeping.get() && sweeping.compareAndSet(false, true)) {
      later.execute(this::sweep);
    }
    return body;
  }

  void done(WholeBody body) {
    reading.remove(body);
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
