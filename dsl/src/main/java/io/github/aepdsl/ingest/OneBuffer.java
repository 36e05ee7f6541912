package io.github.aepdsl.ingest;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * A request body that is handed over as it lies there: the JDK's own publisher of an array copies
 * it in pieces of 16 KB, which costs half as much again as sending it.
 */
record OneBuffer(ByteBuffer bytes) implements BodyPublisher {

  @Override
  public long contentLength() {
    return bytes.remaining();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new Handover(subscriber, bytes.duplicate()));
  }

  private static final class Handover implements Flow.Subscription {

    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final ByteBuffer bytes;
    private boolean done;

    Handover(Flow.Subscriber<? super ByteBuffer> subscriber, ByteBuffer bytes) {
      this.subscriber = subscriber;
      this.bytes = bytes;
    }

    @Override
    public void request(long wanted) {
      if (!done) {
        done = true;
        subscriber.onNext(bytes);
        subscriber.onComplete();
      }
    }

    @Override
    public void cancel() {
      done = true;
    }
  }
}
