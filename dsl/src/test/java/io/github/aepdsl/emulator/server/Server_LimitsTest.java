package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How much one caller may take from the others. */
class Server_LimitsTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final String GET = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String HALF =
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx";

  private final AtomicLong nanos = new AtomicLong();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @RegisterExtension final Serving usual = new Serving(Limits.defaults());
  @RegisterExtension final Serving four = new Serving(limits(4, LONG, LONG, LONG));

  @RegisterExtension final Serving clocked = new Serving(limits(99, LONG, LONG, LONG), nanos::get);

  @RegisterExtension final Serving strict = new Serving(limits(99, LONG, SHORT, LONG));

  @RegisterExtension
  final Serving held = new Serving(limits(1, LONG, LONG, LONG), this::hold, Sleeper.THREAD);

  @RegisterExtension
  final Serving large = new Serving(limits(1, LONG, LONG, SHORT), this::large, Sleeper.THREAD);

  @Test
  void answersBesideTwoHundredIdleConnections() throws Exception {
    List<RawClient> idle = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      idle.add(usual.connect());
    }

    assertThat(usual.connect().send(GET).read().status()).isEqualTo(200);
    for (RawClient client : idle) {
      assertThat(client.send(GET).read().status()).isEqualTo(200);
    }
  }

  @Test
  void answersBesideRequestsThatNeverEnd() throws Exception {
    for (int i = 0; i < 32; i++) {
      usual.connect().send(i % 2 == 0 ? HALF : "GET / HT");
    }

    assertThat(usual.connect().send(GET).read().status()).isEqualTo(200);
  }

  @Test
  void endsOneIdleConnectionForOneTooMany() throws Exception {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clients.add(four.connect());
      clients.get(i).send(GET).read();
    }

    assertThat(four.connect().send(GET).read().status()).isEqualTo(200);

    assertThat(clients.stream().filter(Server_LimitsTest::isAnswered)).hasSize(3);
  }

  @Test
  void endsHalfARequestWhereNobodyIdles() throws Exception {
    for (int i = 0; i < 16; i++) {
      four.connect().send(HALF);
    }

    assertThat(four.connect().send(GET).read().status()).isEqualTo(200);
  }

  @Test
  void neverEndsARequestThatIsBeingAnswered() throws Exception {
    RawClient first = held.connect().send(GET);
    arrived.await();
    RawClient second = held.connect().send(GET);

    released.countDown();

    assertThat(first.read().body()).isEqualTo("held");
    assertThat(second.read().body()).isEqualTo("held");
  }

  @Test
  void endsAConnectionThatIdlesTooLong() throws Exception {
    RawClient fresh = clocked.connect();
    RawClient used = clocked.connect();
    used.send(GET).read();

    nanos.addAndGet(LONG.plusSeconds(1).toNanos());
    assertThat(fresh.isEnded()).isTrue();

    nanos.addAndGet(LONG.plusSeconds(1).toNanos()); // it idles by now, if it did not before
    assertThat(used.isEnded()).isTrue();
  }

  @Test
  void endsARequestThatTakesTooLongToArrive() throws Exception {
    RawClient head = strict.connect().send("GET / HTTP/1.1\r\nHost");
    RawClient body = strict.connect().send(HALF);

    assertThat(head.isEnded()).isTrue();
    assertThat(body.isEnded()).isTrue();
    assertThat(strict.requests).isEmpty();
  }

  @Test
  void endsAnAnswerThatNobodyReads() throws Exception {
    large.connect().send(GET);
    arrived.await();

    // There is one place, so that this is answered once the other is ended.
    assertThat(large.connect().send("HEAD / HTTP/1.1\r\n\r\n").readWithoutBody().status())
        .isEqualTo(200);
  }

  private static boolean isAnswered(RawClient client) {
    try {
      return client.send(GET).read().status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private Outcome large(Request request) {
    arrived.countDown();
    return new Outcome.Whole(Serving.text("x".repeat(64 << 20)));
  }

  private Outcome hold(Request request) {
    arrived.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Outcome.Whole(Serving.text("held"));
  }

  private static Limits limits(int connections, Duration idle, Duration reading, Duration writing) {
    return new Limits(4096, 1000, 1000, connections, idle, reading, writing);
  }
}
