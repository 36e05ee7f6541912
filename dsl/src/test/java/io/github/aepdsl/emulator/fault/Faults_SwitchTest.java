package io.github.aepdsl.emulator.fault;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failing on demand. */
class Faults_SwitchTest {

  private static final String LIST = "GET /connections";
  private static final String CREATE = "POST /connections";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private Faults faults;

  @BeforeEach
  void takeTheSwitch() {
    faults = on.platform.faults();
  }

  @Test
  void strikesTheNextRequestOnce() throws Exception {
    faults.on(LIST).status(503);

    assertFlowError(on.get("/connections"), "1103-503");
    assertThat(on.get("/connections").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "500, /type, https://ns.adobe.com/aep/errors/FLOW-1102-500",
    "503, /type, https://ns.adobe.com/aep/errors/FLOW-1103-503",
    "504, /type, https://ns.adobe.com/aep/errors/FLOW-1104-504",
    "403, /type, https://ns.adobe.com/aep/errors/FLOW-2120-403",
    "401, /error_code, 401013",
    "408, /error_code, 408000",
    "429, /error_code, 429050",
    "502, /error_code, 502000"
  })
  void wordsAStatusAsTheServiceWould(int status, String pointer, String value) throws Exception {
    faults.on(LIST).status(status);

    Answer answer = on.get("/connections");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at(pointer)).isEqualTo(value);
  }

  @Test
  void strikesAsOftenAsTold() throws Exception {
    faults.on(LIST).times(2).status(500);

    assertThat(statuses(3)).containsExactly(500, 500, 200);
  }

  @Test
  void sparesTheRequestsBeforeTheNth() throws Exception {
    faults.onNth(2, LIST).status(500);

    assertThat(statuses(3)).containsExactly(200, 500, 200);
  }

  @Test
  void strikesAlwaysUntilCleared() throws Exception {
    faults.on(LIST).always().status(500);

    assertThat(statuses(3)).containsExactly(500, 500, 500);
    faults.clear();
    assertThat(statuses(1)).containsExactly(200);
  }

  @Test
  void strikesOneAfterTheOther() throws Exception {
    faults.on(LIST).status(500);
    faults.on(LIST).status(503);

    assertThat(statuses(3)).containsExactly(500, 503, 200);
  }

  @Test
  void sparesOtherRoutes() throws Exception {
    faults.on(CREATE).always().status(500);

    assertThat(on.get("/connections").status()).isEqualTo(200);
  }

  @Test
  void saysWhenToComeBack() throws Exception {
    faults.on(LIST).status(503).retryAfter(2);
    faults.on(LIST).retryAfter(3);

    assertThat(on.get("/connections").header("Retry-After")).isEqualTo("2");
    Answer second = on.get("/connections");
    assertThat(second.status()).isEqualTo(429);
    assertThat(second.header("Retry-After")).isEqualTo("3");
  }

  @Test
  void losesTheConnectionWithoutDoingTheWork() throws Exception {
    faults.on(CREATE).cutConnection();

    assertThatThrownBy(() -> on.create(Bodies.CASSANDRA)).isInstanceOf(IOException.class);
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void storesThenFails() throws Exception {
    faults.on(CREATE).storedThen(503);

    assertFlowError(on.post("/connections", Bodies.CASSANDRA), "1103-503");
    assertThat(count()).isEqualTo("1");
  }

  @Test
  void storesThenLosesTheConnection() throws Exception {
    faults.on(CREATE).storedThenCut();

    assertThatThrownBy(() -> on.create(Bodies.CASSANDRA)).isInstanceOf(IOException.class);
    assertThat(count()).isEqualTo("1");
  }

  @Test
  void doesNotDoTheWorkForABareStatus() throws Exception {
    faults.on(CREATE).status(503);

    on.post("/connections", Bodies.CASSANDRA);

    assertThat(count()).isEqualTo("0");
  }

  @Test
  void sendsAForeignBody() throws Exception {
    faults.on(LIST).status(404).body("<html>not here</html>", "text/html");

    Answer answer = on.get("/connections");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html");
    assertThat(answer.text()).isEqualTo("<html>not here</html>");
  }

  @Test
  void sendsAnEmptyBody() throws Exception {
    faults.on(LIST).body("", "application/json");

    assertThat(on.get("/connections").status()).isEqualTo(200);
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void cutsJsonMidway() throws Exception {
    faults.on(CREATE).cutBody();

    Answer answer = on.post("/connections", Bodies.CASSANDRA);

    assertThat(answer.status()).isEqualTo(201);
    assertThatThrownBy(answer::json).isInstanceOf(RuntimeException.class);
    assertThat(count()).isEqualTo("1");
  }

  @Test
  void sendsAWholeMessageEvenOfHalfABody() throws Exception {
    faults.on(LIST).cutBody();

    String whole = on.get("/connections?count=true").text();
    String half = on.get("/connections?count=true").text();

    assertThat(half).isEqualTo("{\"count\":0}");
    assertThat(whole).isEqualTo(half.substring(0, half.length() / 2));
  }

  @Test
  void sendsABodySlowly() throws Exception {
    faults.on(LIST).slowBody(Duration.ofMillis(20));

    assertThat(on.get("/connections?count=true").text()).isEqualTo("{\"count\":0}");
  }

  @Test
  void strikesSomeOfManyAtARate() throws Exception {
    faults.on(LIST).rate(2, 5).status(429);

    assertThat(statuses(10)).containsOnly(200, 429);
    faults.clear();
    faults.on(LIST).rate(2, 5).status(429);
    assertThat(statuses(15).stream().filter(status -> status == 429)).hasSize(6);
  }

  @Test
  void expiresTokensAsTheRequestArrives() throws Exception {
    faults.onNth(2, LIST).expireTokens();

    assertThat(statuses(3)).containsExactly(200, 401, 401);
  }

  @Test
  void reachesImsAndTheInlet() throws Exception {
    faults.on("POST /ims/token").status(500);
    faults.on("POST /collection/{inletId}").status(503).retryAfter(1);

    assertThat(on.bare("POST", "/ims/token/v3", "").send().at("/error")).isEqualTo("server_error");
    Answer inlet = on.bare("POST", "/collection/abc", "{}").send();
    assertThat(inlet.status()).isEqualTo(503);
    assertThat(inlet.at("/type")).contains("data-collection-service");
  }

  @Test
  void listsTheRoutesWhenOneIsMisspelt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.on("POST /connection"))
        .withMessageContaining("POST /connection'")
        .withMessageContaining("POST /connections");
  }

  @Test
  void namesTheNearestRoutesOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.on("GET /conections"))
        .withMessageContaining("did you mean 'GET /connections'?")
        .withMessageContaining("routes; faults() lists all:")
        .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(7));
  }

  @Test
  void saysWhatItCalledOff() {
    faults.on(CREATE).always().status(500);

    assertThat(faults.clear()).hasToString("no faults any more; 1 called off");
  }

  @Test
  void refusesNumbersThatMakeNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> faults.onNth(0, LIST));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.on(LIST).times(0));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.on(LIST).status(99));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.on(LIST).retryAfter(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.on(LIST).rate(0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.on(LIST).rate(6, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.on(LIST).slowBody(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.on(LIST).delay(Duration.ofMillis(-1)));
  }

  @Test
  void printsWhatIsStillToCome() throws Exception {
    faults.on(LIST).times(2).delay(Duration.ofMillis(5)).status(429).retryAfter(1);
    on.get("/connections");

    assertThat(faults)
        .hasToString("GET /connections (1 more): waits 5 ms, answers 429, with Retry-After 1");
    on.get("/connections");
    assertThat(faults.toString()).startsWith("no faults; try on(");
  }

  private List<Integer> statuses(int requests) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      statuses.add(on.get("/connections").status());
    }
    return statuses;
  }

  private String count() throws Exception {
    return on.get("/connections?count=true").at("/count");
  }
}
