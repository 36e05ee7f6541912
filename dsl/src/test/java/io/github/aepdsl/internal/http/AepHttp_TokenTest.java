package io.github.aepdsl.internal.http;

import static io.github.aepdsl.testing.Adobe.LIST;
import static io.github.aepdsl.testing.Adobe.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.UnauthorizedException;
import io.github.aepdsl.internal.answer.Reply.Answer;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import io.github.aepdsl.testing.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AepHttp_TokenTest {

  private final SettableClock clock = new SettableClock();
  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private AepHttp http;

  @BeforeEach
  void start() {
    server.always(LIST, Adobe.items()).always(TOKEN, Adobe.token("t-1"));
    http = Adobe.http(Adobe.endpoints(server.uri()), clock);
  }

  @Test
  void asksAsAServerInAForm() {
    list();

    assertThat(server.heard(TOKEN)).hasSize(1);
    assertThat(server.heard(TOKEN).get(0).header("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(server.heard(TOKEN).get(0).body().split("&"))
        .containsExactlyInAnyOrder(
            "grant_type=client_credentials",
            "client_id=client-1",
            "client_secret=" + Adobe.CLIENT_SECRET,
            "scope=openid%2CAdobeID");
  }

  @Test
  void isNotFetchedBeforeItIsNeeded() {
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void isFetchedOnceForManyThreads() {
    CountDownLatch gate = new CountDownLatch(1);
    server.always(TOKEN, Adobe.token("t-1").behind(gate));

    List<Waiting<Integer>> calls =
        IntStream.range(0, 8).mapToObj(i -> Waiting.on(this::list)).toList();
    gate.countDown();

    assertThat(calls).allSatisfy(call -> assertThat(call.result()).isEqualTo(200));
    assertThat(server.heard(TOKEN)).hasSize(1);
  }

  @Test
  void isFetchedByAnotherThreadWhenTheFirstIsInterrupted() {
    server.next(TOKEN, Step.never());
    Waiting<Throwable> first =
        Waiting.on(() -> catchThrowable(this::list), () -> !server.heard(TOKEN).isEmpty());
    Waiting<Integer> second = Waiting.on(this::list);

    first.interrupt();

    assertThat(second.result()).isEqualTo(200);
    assertThat(server.heard(TOKEN)).hasSize(2);
  }

  @ParameterizedTest(name = "expires_in {0} lives {1} s")
  @CsvSource({"1000,1000", "'\"1000\"',1000", "86399,86399", "86399992,86399", "1e3,1000"})
  void livesAsLongAsItSaysInSecondsOrMilliseconds(String expiresIn, long seconds) {
    server.always(TOKEN, expiring(expiresIn));
    list();

    clock.advance(Duration.ofSeconds(seconds).minusSeconds(seconds / 10 + 1).minusMinutes(5));
    list();
    int before = server.heard(TOKEN).size();
    clock.advance(Duration.ofSeconds(seconds / 10 + 1).plusMinutes(5));
    list();

    assertThat(before).isEqualTo(1);
    assertThat(server.heard(TOKEN)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"86399,300", "1000,100"})
  void isRenewedFiveMinutesOrATenthOfItsLifeEarly(long expiresIn, long early) {
    server.always(TOKEN, expiring(Long.toString(expiresIn)));
    list();

    clock.advance(Duration.ofSeconds(expiresIn - early - 1));
    list();
    int before = server.heard(TOKEN).size();
    clock.advance(Duration.ofSeconds(1));
    list();

    assertThat(before).isEqualTo(1);
    assertThat(server.heard(TOKEN)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"null", "'\"soon\"'", "-5"})
  void livesAnHourWhenItDoesNotSay(String expiresIn) {
    server.always(TOKEN, expiring(expiresIn));
    list();

    clock.advance(Duration.ofMinutes(54));
    list();

    assertThat(server.heard(TOKEN)).hasSize(1);
  }

  @Test
  void isRenewedOnceWhenItIsRefused() {
    server.next(LIST, Step.json(401, "{\"error_code\":\"401013\",\"message\":\"no\"}"));
    server.next(TOKEN, Adobe.token("t-0"));

    assertThat(list()).isEqualTo(200);
    assertThat(server.heard(LIST))
        .extracting(request -> request.header("Authorization"))
        .containsExactly("Bearer t-0", "Bearer t-1");
  }

  @Test
  void isNotRenewedOverAndOver() {
    server.always(LIST, Step.json(401, "{\"error_code\":\"401013\",\"message\":\"no\"}"));

    assertThat(list()).isEqualTo(401);
    assertThat(server.heard(TOKEN)).hasSize(2);
  }

  @Test
  void isTakenAsGivenWhenItIsReadyMade() {
    AepHttp given = Adobe.http(withToken(" given\n"), clock);

    Adobe.list(given);

    assertThat(server.heard(TOKEN)).isEmpty();
    assertThat(server.heard(LIST).get(0).header("Authorization")).isEqualTo("Bearer given");
  }

  @Test
  void isNotRenewedWhenItIsReadyMade() {
    server.always(LIST, Step.json(401, "{\"error_code\":\"401013\",\"message\":\"no\"}"));
    AepHttp given = Adobe.http(withToken("given"), clock);

    assertThat(given.answers().failure(Adobe.list(given)))
        .isInstanceOf(UnauthorizedException.class);
    assertThat(server.heard(LIST)).hasSize(1);
  }

  @Test
  void isAskedForAgainWhenImsStumbles() {
    server.next(TOKEN, Step.reset(), Step.json(503, "{}"));

    assertThat(list()).isEqualTo(200);
    assertThat(server.heard(TOKEN)).hasSize(3);
  }

  @Test
  void isMissedWithAdobesCodeAndAHint() {
    String refusal =
        "{\"error\":\"invalid_client\",\"error_description\":\"invalid client_secret parameter\"}";
    server.always(TOKEN, Step.json(400, refusal));

    assertThatThrownBy(this::list)
        .isInstanceOf(ApiException.class)
        .hasMessage(
            """
            POST /ims/token/v3 -> 400 refused (invalid_client)
            invalid client_secret parameter
            Try: check the profile's client-id and client-secret""");
  }

  @Test
  void isMissedWhenTheAnswerHoldsNone() {
    server.always(TOKEN, Step.json(200, "{\"token_type\":\"bearer\"}"));

    assertThatThrownBy(this::list)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it lacks an access_token");
  }

  private int list() {
    return ((Answer) Adobe.list(http)).status();
  }

  private Endpoints withToken(String token) {
    Endpoints plain = Adobe.endpoints(server.uri());
    return new Endpoints(
        plain.platform(),
        plain.ims(),
        plain.inlet(),
        plain.clientId(),
        plain.clientSecret(),
        plain.orgId(),
        plain.scopes(),
        Optional.of(Secret.of(token)));
  }

  private static Step expiring(String expiresIn) {
    return Step.json(200, "{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}");
  }
}
