package io.github.aepdsl.internal.http;

import io.github.aepdsl.internal.answer.BodyLimit;
import io.github.aepdsl.internal.answer.OversizedException;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A body that is read to its end, or to the end of its time, or as far as its answer is worth: of
 * an error the beginning will do, and a success that is larger than any would fill the memory.
 */
final class WatchedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private final AtomicBoolean done = new AtomicBoolean();
  private final BodyLimit limit;
  private final long deadline;
  private final Consumer<WatchedBody> ended;
  private volatile Flow.Subscription subscription;
  private int left;

  /**
   * One answer's body.
   *
   * @param deadline when its time is up, in nanoseconds
   * @param ended hears of its end, once
   */
  WatchedBody(int status, long deadline, Consumer<WatchedBody> ended) {
    this.limit = BodyLimit.of(status);
    this.left = limit.bytes();
    this.deadline = deadline;
    this.ended = ended;
  }

  /** Ends the wait when its time is up. */
  void expire(long now) {
    if (now - deadline >= 0 && subscription != null) {
      fail(new HttpTimeoutException("the answer's body stalled"));
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
    for (ByteBuffer next : item) {
      if (next.remaining() > left) {
        overflow(next);
        return;
      }
      left -= next.remaining();
      bytes.onNext(List.of(next));
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (end()) {
      bytes.onError(failure);
    }
  }

  @Override
  public void onComplete() {
    if (end()) {
      bytes.onComplete();
    }
  }

  private void overflow(ByteBuffer next) {
    if (limit == BodyLimit.SUCCESS) {
      fail(new OversizedException(limit));
    } else if (end()) {
      bytes.onNext(List.of(next.slice(next.position(), left)));
      bytes.onComplete();
      subscription.cancel();
    }
  }

  private void fail(IOException failure) {
    if (end()) {
      bytes.onError(failure);
      subscription.cancel(); // second, because later JDKs report the cancelling as the error
    }
  }

  private boolean end() {
    boolean first = done.compareAndSet(false, true);
    if (first) {
      ended.accept(this);
    }
    return first;
  }
}
