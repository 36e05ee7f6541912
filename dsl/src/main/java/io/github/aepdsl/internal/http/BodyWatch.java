package io.github.aepdsl.internal.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads bodies whole and bounds the time for that, because the JDK's request timeout ends with the
 * headers. One sweep looks after all bodies that are being read, since a timer for each made a
 * create 5 % slower; when there are none there is no sweep. Thread safe.
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
    WholeBody body = new WholeBody(System.nanoTime() + timeout);
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

  /** A body that is read to its end, or given up when the sweep says so. */
  private final class WholeBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final long deadline;
    private volatile Flow.Subscription subscription;

    WholeBody(long deadline) {
      this.deadline = deadline;
    }

    /** Ends the wait when its time is up; nanoseconds of {@link System#nanoTime()}. */
    void expire(long now) {
      Flow.Subscription source = subscription;
      if (now - deadline >= 0 && source != null) {
        onError(new HttpTimeoutException("the answer's body stalled"));
        source.cancel(); // second, because later JDKs report the cancelling as the error
      }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
      subscription = source;
      bytes.onSubscribe(source);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
      bytes.onNext(item);
    }

    @Override
    public void onError(Throwable failure) {
      reading.remove(this);
      bytes.onError(failure);
    }

    @Override
    public void onComplete() {
      reading.remove(this);
      bytes.onComplete();
    }
  }
}
