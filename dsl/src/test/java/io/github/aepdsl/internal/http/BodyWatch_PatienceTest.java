package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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

  private static final Duration HOUR = Duration.ofHours(1);

  private final Source source = new Source();
  private final AtomicLong nanos = new AtomicLong();
  private final Queue<Runnable> sweeps = new ArrayDeque<>();
  private final BodyWatch watch = new BodyWatch(HOUR, nanos::get, sweeps::add);

  @Test
  void readsABodyWhole() throws Exception {
    BodySubscriber<byte[]> body = reading();

    body.onNext(bytes("{\"a\":"));
    body.onNext(bytes("1}"));
    body.onComplete();

    assertThat(text(body).get()).isEqualTo("{\"a\":1}");
    assertThat(source.cancelled).isFalse();
  }

  @Test
  void givesUpOneThatStalls() {
    BodySubscriber<byte[]> body = reading();
    body.onNext(bytes("{\"a\":"));

    sweepAfter(HOUR.minusNanos(1));
    assertThat(text(body)).isNotDone();

    sweepAfter(Duration.ofNanos(1));
    assertThatThrownBy(text(body)::get)
        .hasCauseInstanceOf(HttpTimeoutException.class)
        .hasMessageContaining("the answer's body stalled");
    assertThat(source.cancelled).isTrue();
  }

  @Test
  void countsTheTimeThatItsHeadTook() {
    BodyHandler<byte[]> asked = watch.fromNow();
    nanos.addAndGet(Duration.ofMinutes(40).toNanos());
    BodySubscriber<byte[]> body = asked.apply(new Ok());
    body.onSubscribe(source);

    sweepAfter(Duration.ofMinutes(20));

    assertThatThrownBy(text(body)::get).hasCauseInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void sweepsOnlyWhileBodiesAreRead() throws Exception {
    BodySubscriber<byte[]> done = reading();
    done.onComplete();
    text(done).get();
    sweepAfter(HOUR);
    assertThat(sweeps).isEmpty();

    BodySubscriber<byte[]> next = reading();
    sweepAfter(HOUR);

    assertThatThrownBy(text(next)::get).hasCauseInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void passesOnWhatBreaksABody() {
    BodySubscriber<byte[]> body = reading();

    body.onError(new IOException("reset"));

    assertThatThrownBy(text(body)::get).hasMessageContaining("reset");
  }

  private void sweepAfter(Duration time) {
    nanos.addAndGet(time.toNanos());
    sweeps.remove().run();
  }

  private BodySubscriber<byte[]> reading() {
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
