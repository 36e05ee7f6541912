package io.github.aepdsl.internal.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A body that is read to its end, or given up when its {@link BodyWatch} says so. */
final class WholeBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private final BodyWatch watch;
  private final long deadline;
  private volatile Flow.Subscription subscription;

  WholeBody(BodyWatch watch, long deadline) {
    this.watch = watch;
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
    watch.done(this);
    bytes.onError(failure);
  }

  @Override
  public void onComplete() {
    watch.done(this);
    bytes.onComplete();
  }
}
