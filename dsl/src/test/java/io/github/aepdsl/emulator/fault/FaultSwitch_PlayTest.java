package io.github.aepdsl.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Requests;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.RoutedCall;
import io.github.aepdsl.emulator.wire.Sleeper;
import io.github.aepdsl.emulator.wire.Surface;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What each step does, and in which order, without a socket and without waiting. */
class FaultSwitch_PlayTest {

  private static final Response WORKED =
      new Response(201, HeaderList.EMPTY, "worked".getBytes(StandardCharsets.UTF_8));

  private final List<String> seen = new ArrayList<>();
  private final AtomicBoolean testsFail = new AtomicBoolean();
  private final Faults faults =
      new Faults(
          Set.of("GET /base/a"),
          () -> seen.add("expired"),
          testsFail,
          new StagedMessages(),
          OptionalLong.of(1));
  private Sleeper sleeper = duration -> seen.add("slept " + duration.toMillis());

  private final Surface surface =
      new Surface() {
        @Override
        public String base() {
          return "/base";
        }

        @Override
        public Response failure(int status, String requestId) {
          return Response.empty(status).with("words-for", requestId);
        }
      };

  @Test
  void letsTheWorkBeDoneWhereNothingIsStaged() {
    assertThat(response().status()).isEqualTo(201);
    assertThat(seen).containsExactly("worked");
  }

  @Test
  void expiresTokensThenWaitsThenWorks() {
    fault().delay(Duration.ofMinutes(2)).expireTokens();

    response();

    assertThat(seen).containsExactly("expired", "slept 120000", "worked");
  }

  @Test
  void cutsTheConnectionOfACallThatIsInterruptedWhileItWaits() {
    fault().delay(Duration.ofMinutes(2));
    sleeper =
        duration -> {
          throw new InterruptedException();
        };

    assertThat(strike()).isEqualTo(new Outcome.Cut());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(seen).isEmpty();
  }

  @Test
  void answersInTheServicesWordsWithoutTheWork() {
    fault().status(503);

    Response response = response();

    assertThat(response.status()).isEqualTo(503);
    assertThat(response.headers().first("words-for")).contains("request-1");
    assertThat(seen).isEmpty();
  }

  @Test
  void answersInTheServicesWordsAfterTheWork() {
    fault().storedThen(500);

    assertThat(response().status()).isEqualTo(500);
    assertThat(seen).containsExactly("worked");
  }

  @Test
  void cutsAfterTheWorkOrWithoutIt() {
    fault().storedThenCut();
    fault().cutConnection();

    assertThat(strike()).isEqualTo(new Outcome.Cut());
    assertThat(seen).containsExactly("worked");
    assertThat(strike()).isEqualTo(new Outcome.Cut());
    assertThat(seen).containsExactly("worked");
  }

  @Test
  void letsTheLastAnswerNamedWin() {
    fault().cutConnection().status(500);
    fault().status(500).storedThenCut();

    assertThat(response().status()).isEqualTo(500);
    assertThat(strike()).isEqualTo(new Outcome.Cut());
  }

  @Test
  void halvesWhateverIsAnswered() {
    fault().cutBody();
    fault().cutBody().body("0123456789", "text/plain");

    assertThat(response().body()).asString().isEqualTo("wor");
    assertThat(response().body()).asString().isEqualTo("01234");
  }

  @Test
  void slowsWhateverIsAnswered() {
    fault().slowBody(Duration.ofSeconds(3)).cutBody();

    Outcome.Trickle slow = (Outcome.Trickle) strike();

    assertThat(slow.time()).isEqualTo(Duration.ofSeconds(3));
    assertThat(slow.response().body()).asString().isEqualTo("wor");
  }

  @Test
  void hasNothingToSlowInACut() {
    fault().slowBody(Duration.ofSeconds(3)).cutConnection();

    assertThat(strike()).isEqualTo(new Outcome.Cut());
  }

  @Test
  void doesNothingBeforeAStepIsNamed() {
    fault();

    assertThat(response().status()).isEqualTo(201);
    assertThat(faults).hasToString("GET /base/a (1 more): does nothing yet");
  }

  @Test
  void saysEverythingThatItDoes() {
    fault().storedThen(503).retryAfter(2).body("x", "text/plain").delay(Duration.ofMillis(5));
    fault().expireTokens().cutBody().slowBody(Duration.ofSeconds(1)).rate(1, 100);

    assertThat(faults.toString())
        .isEqualTo(
            "GET /base/a (1 more): waits 5 ms, does the work, answers 503, with Retry-After 2,"
                + " with a text/plain body\n"
                + "GET /base/a (1 in 100): expires all tokens, cuts the body in half,"
                + " takes 1000 ms to send the body");
  }

  @Test
  void failsTestsUntilCleared() {
    faults.failTests();
    assertThat(testsFail).isTrue();
    assertThat(faults).hasToString("GET /connections/{id}/test: answers false");

    faults.clear();
    assertThat(testsFail).isFalse();
  }

  private Fault fault() {
    return faults.on("GET /base/a");
  }

  private Response response() {
    return ((Outcome.Whole) strike()).response();
  }

  private Outcome strike() {
    Handler unused = (request, path) -> Response.empty(200);
    Route route = new Route(surface, "GET", "/a", "", Set.of(), unused);
    PathVariables path = new PathVariables(List.of(), List.of());
    RoutedCall call = new RoutedCall(route, Requests.of("GET", "/base/a"), path);
    return new FaultInterceptor(faults, sleeper)
        .intercept(
            call,
            () -> {
              seen.add("worked");
              return new Outcome.Whole(WORKED);
            });
  }
}
