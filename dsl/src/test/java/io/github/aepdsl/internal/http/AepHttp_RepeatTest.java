package io.github.aepdsl.internal.http;

import static io.github.aepdsl.testing.Adobe.CREATE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Reply.Answer;
import io.github.aepdsl.internal.answer.Reply.NoAnswer;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import io.github.aepdsl.testing.Waiting;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AepHttp_RepeatTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private AepHttp http;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(LIST, Adobe.items()).always(CREATE, Adobe.created("id-1"));
    http = client(Adobe.QUICK);
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

    Adobe.create(http);

    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void neverRepeatsAPostWhoseAnswerIsLost() {
    server.next(CREATE, Step.reset());

    assertThat(Adobe.create(http)).isInstanceOf(NoAnswer.class);
    assertThat(server.heard(CREATE)).hasSize(1);
  }

  @Test
  void neverRepeatsWhenToldNotTo() {
    server.next(LIST, Step.json(503, "{}"));

    list(client(once()));

    assertThat(server.heard(LIST)).hasSize(1);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() {
    server.next(LIST, Step.json(429, "{}").with("Retry-After", "7"));
    Reply refused = list(client(once()));

    assertThat(client(patient(Duration.ofMinutes(1))).backoff(refused, 0))
        .isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void waitsNoLongerThanAllowedHoweverItIsAsked() {
    server.next(LIST, Step.json(429, "{}").with("Retry-After", "3600"));

    list(client(patient(Duration.ofMillis(50))));

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
    server.always(LIST, Step.stall(200, "{\"items\":[]}"));

    LongSupplier nanos = () -> Duration.ofHours(server.heard(LIST).size()).toNanos();

    assertThat(((NoAnswer) list(client(Adobe.QUICK, nanos))).timedOut()).isTrue();
  }

  @Test
  void endsItsWaitWhenTheThreadIsInterrupted() {
    server.always(LIST, Step.json(503, "{}").with("Retry-After", "3600"));
    AepHttp patient = client(patient(Duration.ofMinutes(10)));

    AepException failure = interrupted(() -> patient.answers().document(list(patient)));

    assertThat(failure)
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("interrupted while waiting");
  }

  @Test
  void endsARequestWhenTheThreadIsInterrupted() {
    server.always(LIST, Step.never());
    AepHttp patient = client(patient(Duration.ofMinutes(10)));

    assertThat(interrupted(() -> patient.answers().document(list(patient))))
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
    return client(options, System::nanoTime);
  }

  private AepHttp client(HttpOptions options, LongSupplier nanos) {
    Timing system = Timing.system();
    Timing timing = new Timing(system.clock(), system.sleeper(), nanos);
    return new AepHttp(Adobe.endpoints(server.uri()), options, timing, Advice.NONE);
  }

  private static Reply list(AepHttp client) {
    return Adobe.list(client);
  }

  private static HttpOptions once() {
    return new HttpOptions(
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        0,
        Duration.ofMillis(1),
        Duration.ofMillis(1));
  }

  private static HttpOptions patient(Duration longest) {
    return new HttpOptions(
        Duration.ofSeconds(30), Duration.ofSeconds(30), 1, Duration.ofMillis(1), longest);
  }

  /** Runs it in a thread that is interrupted as soon as it waits. */
  private AepException interrupted(ThrowingCallable work) {
    Waiting<AepException> call =
        Waiting.on(() -> failure(work), () -> !server.heard(LIST).isEmpty());
    call.interrupt();
    return call.result();
  }

  private static AepException failure(ThrowingCallable work) {
    AepException failure = catchThrowableOfType(AepException.class, work);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    return failure;
  }
}
