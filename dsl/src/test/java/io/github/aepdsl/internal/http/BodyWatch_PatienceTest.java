package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BodyWatch_PatienceTest {

  /** A server's end of a body. */
  private static final class Source implements Flow.Subscription {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Override
    public void request(long items) {}

    @Override
    public void cancel() {
      cancelled.set(true);
    }
  }

  private final Source source = new Source();

  @Test
  void readsABodyWhole() throws Exception {
    BodySubscriber<byte[]> body = reading(Duration.ofHours(1));

    body.onNext(bytes("{\"a\":"));
    body.onNext(bytes("1}"));
    body.onComplete();

    assertThat(text(body).get()).isEqualTo("{\"a\":1}");
    assertThat(source.cancelled).isFalse();
  }

  @Test
  void givesUpOneThatStalls() {
    BodySubscriber<byte[]> body = reading(Duration.ofMillis(1));

    body.onNext(bytes("{\"a\":"));

    assertThatThrownBy(text(body)::get)
        .hasCauseInstanceOf(HttpTimeoutException.class)
        .hasMessageContaining("the answer's body stalled");
    while (!source.cancelled.get()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void givesUpOneThatStallsAfterOthersWereRead() throws Exception {
    BodyWatch watch = new BodyWatch(Duration.ofMillis(1));
    BodySubscriber<byte[]> done = reading(watch);
    done.onComplete();
    text(done).get();

    assertThatThrownBy(text(reading(watch))::get).hasCauseInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void passesOnWhatBreaksABody() {
    BodySubscriber<byte[]> body = reading(Duration.ofHours(1));

    body.onError(new IOException("reset"));

    assertThatThrownBy(text(body)::get).hasMessageContaining("reset");
  }

  private BodySubscriber<byte[]> reading(Duration timeout) {
    return reading(new BodyWatch(timeout));
  }

  private BodySubscriber<byte[]> reading(BodyWatch watch) {
    BodySubscriber<byte[]> body = watch.fromNow().apply(new Ok());
    body.onSubscribe(source);
    return body;
  }

  private static List<ByteBuffer> bytes(String text) {
    return List.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CompletableFuture<String> text(BodySubscriber<byte[]> body) {
    return body.getBody()
        .thenApply(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toCompletableFuture();
  }

  private record Ok() implements ResponseInfo {
    @Override
    public int statusCode() {
      return 200;
    }

    @Override
    public HttpHeaders headers() {
      return HttpHeaders.of(Map.of(), (name, value) -> true);
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }
}
