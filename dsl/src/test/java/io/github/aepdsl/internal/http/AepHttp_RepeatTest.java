package io.github.aepdsl.internal.http;

import static io.github.aepdsl.testing.Adobe.CREATE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.http.Reply.Answer;
import io.github.aepdsl.internal.http.Reply.NoAnswer;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class AepHttp_RepeatTest {

  private ScriptedServer server;
  private AepHttp http;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedServer.start().always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(LIST, Adobe.items()).always(CREATE, Adobe.created("id-1"));
    http = client(Adobe.QUICK);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void readsAgainAfterAPassingFault(int status) {
    server.next(LIST, Step.json(status, "{}"), Step.reset());

    assertThat(list(http)).isInstanceOf(Answer.class);
    assertThat(server.heard(LIST)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 412, 413, 415})
  void takesAnAnswerThatWillNotChange(int status) {
    server.always(LIST, Step.json(status, "{}"));

    list(http);

    assertThat(server.heard(LIST)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void neverRepeatsAPostThatMayHaveBeenCarriedOut(int status) {
    server.next(CREATE, Step.json(status, "{}"));

    http.post("dev", "/connections", Map.of());

    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void neverRepeatsAPostWhoseAnswerIsLost() {
    server.next(CREATE, Step.reset());

    assertThat(http.post("dev", "/connections", Map.of())).isInstanceOf(NoAnswer.class);
    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void neverRepeatsWhenToldNotTo() {
    server.next(LIST, Step.json(503, "{}"));
    HttpOptions once =
        new HttpOptions(
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            0,
            Duration.ofMillis(1),
            Duration.ofMillis(1));

    list(client(once));

    assertThat(server.heard(LIST)).hasSize(1);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() {
    server.next(LIST, Step.json(429, "{}").with("Retry-After", "1"));

    Duration took = time(() -> list(client(patient(Duration.ofSeconds(5)))));

    assertThat(took).isGreaterThan(Duration.ofMillis(950));
  }

  @Test
  void waitsNoLongerThanAllowedHoweverItIsAsked() {
    server.next(LIST, Step.json(429, "{}").with("Retry-After", "3600"));

    Duration took = time(() -> list(client(patient(Duration.ofMillis(50)))));

    assertThat(took).isLessThan(Duration.ofSeconds(10));
    assertThat(server.heard(LIST)).hasSize(2);
  }

  @Test
  void followsNoRedirect() {
    server.always(LIST, Step.empty(302).with("Location", server.uri() + "/elsewhere"));

    assertThat(((Answer) list(http)).status()).isEqualTo(302);
    assertThat(server.heard("GET /elsewhere")).isEmpty();
  }

  @Test
  void givesUpABodyThatStalls() {
    server.always(LIST, Step.stall(Duration.ofSeconds(15), 200, "{\"items\":[]}"));
    AepHttp impatient = client(Adobe.IMPATIENT);

    Duration took = time(() -> assertThat(((NoAnswer) list(impatient)).timedOut()).isTrue());

    assertThat(took).isLessThan(Duration.ofSeconds(14));
  }

  @Test
  void endsItsWaitWhenTheThreadIsInterrupted() throws Exception {
    server.always(LIST, Step.json(503, "{}").with("Retry-After", "3600"));
    AepHttp patient = client(patient(Duration.ofMinutes(10)));

    AepException failure = interrupted(() -> patient.answers().json(list(patient)));

    assertThat(failure)
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("interrupted while waiting");
  }

  @Test
  void endsARequestWhenTheThreadIsInterrupted() throws Exception {
    server.always(LIST, Adobe.items().after(Duration.ofSeconds(15)));
    AepHttp patient = client(patient(Duration.ofMinutes(10)));

    assertThat(interrupted(() -> patient.answers().json(list(patient))))
        .isInstanceOf(TransportException.class);
  }

  @Test
  void namesTheHostThatItCannotReach() {
    server.close();

    assertThatThrownBy(() -> list(http))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("no connection to 127.0.0.1:");
  }

  private AepHttp client(HttpOptions options) {
    return new AepHttp(Adobe.endpoints(server.uri()), options, Clock.systemUTC());
  }

  private static Reply list(AepHttp client) {
    return client.get("dev", "/connections");
  }

  private static HttpOptions patient(Duration longest) {
    return new HttpOptions(
        Duration.ofSeconds(2), Duration.ofSeconds(20), 1, Duration.ofMillis(1), longest);
  }

  private static Duration time(Runnable work) {
    Instant start = Instant.now();
    work.run();
    return Duration.between(start, Instant.now());
  }

  /** Runs it in a thread that is interrupted as soon as it waits; the flag must be set after. */
  private AepException interrupted(Runnable work) throws Exception {
    FutureTask<AepException> task =
        new FutureTask<>(
            () -> {
              try {
                work.run();
                return null;
              } catch (AepException e) {
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return e;
              }
            });
    Thread thread = new Thread(task);
    thread.start();
    while (server.heard(LIST).isEmpty() || thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    thread.interrupt();
    return task.get();
  }
}
