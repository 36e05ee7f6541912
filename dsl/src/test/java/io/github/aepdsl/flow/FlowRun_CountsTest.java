package io.github.aepdsl.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs say of themselves in every state, and how they are waited for. */
@Timeout(60)
class FlowRun_CountsTest {

  private static final String ID = "aa3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String ONE = "GET " + Adobe.BASE + "/runs/" + ID;

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private final SettableClock clock = new SettableClock();
  private final List<Duration> pauses = new ArrayList<>();
  private Access access;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    Timing timing =
        new Timing(
            clock,
            pause -> {
              pauses.add(pause);
              clock.advance(pause);
            });
    AepHttp http = new AepHttp(Adobe.endpoints(server.uri()), Adobe.QUICK, timing, Advice.NONE);
    access = new Access(new Location("local platform", "dev"), new Services(http));
  }

  @ParameterizedTest
  @CsvSource({
    "scheduled, false",
    "queued, false",
    "inProgress, false",
    "INPROGRESS, false",
    "'', false",
    "success, true",
    "partialSuccess, true",
    "failed, true",
    "cancelled, true",
    "somethingNew, true",
  })
  void aRunIsOverInAnyStateButThoseBefore(String status, boolean over) {
    assertThat(
            run("\"metrics\":{\"statusSummary\":{\"status\":\"%s\"}}".formatted(status)).isOver())
        .isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                               | 0
          {"recordSummary":{}}                             | 0
          {"recordSummary":{"inputRecordCount":7}}         | 7
          {"recordSummary":{"inputRecordCount":-1}}        | -1
          {"recordSummary":{"inputRecordCount":"7"}}       | 0
          {"recordSummary":{"inputRecordCount":7.5}}       | 0
          {"recordSummary":{"inputRecordCount":null}}      | 0
          {"recordSummary":{"inputRecordCount":9223372036854775807}} | 9223372036854775807
          {"recordSummary":{"inputRecordCount":9223372036854775808}} | 0
          """)
  void whatIsNoCountIsNone(String metrics, long count) {
    assertThat(run("\"metrics\":" + metrics).metrics().recordsIn()).isEqualTo(count);
  }

  @Test
  void aRunThatWentWellPrintsOnOneLine() {
    assertThat(run("\"metrics\":{\"statusSummary\":{\"status\":\"success\"}}").toString())
        .doesNotContain("\n");
  }

  @Test
  void aRunThatFailedPrintsTheFirstErrorThatTellsAndHowManyThereAre() {
    String errors =
        """
        {"code":"CONNECTOR-2001-500","message":"at promotion"},
        {"code":"A","recordCount":2,"message":"one"},{"code":"B","message":"other"}""";

    assertThat(run("\"metrics\":{\"statusSummary\":{\"errors\":[%s]}}".formatted(errors)))
        .asString()
        .endsWith("\nA (2 records): one, and 1 more\nnext: .failures()");
  }

  @Test
  void everyNumberOfTheServiceIsThere() {
    RunMetrics metrics =
        run("""
            "metrics":{"recordSummary":
              {"inputRecordCount":1,"outputRecordCount":2,"failedRecordCount":3},
             "sizeSummary":{"inputBytes":4,"outputBytes":5},"fileSummary":{"outputFileCount":6},
             "durationSummary":{"startedAtUTC":1000,"completedAtUTC":61000}}""")
            .metrics();

    assertThat(metrics)
        .isEqualTo(
            new RunMetrics(
                1,
                2,
                3,
                4,
                5,
                6,
                Optional.of(Instant.ofEpochSecond(1)),
                Optional.of(Instant.ofEpochSecond(61))));
    assertThat(metrics.duration()).hasValue(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"startedAtUTC\":1000}",
        "{\"completedAtUTC\":1000}",
        "{\"startedAtUTC\":0,\"completedAtUTC\":1000}",
        "{\"startedAtUTC\":\"now\",\"completedAtUTC\":1000}",
      })
  void aRunThatIsNotOverTookNoTime(String durations) {
    FlowRun run = run("\"metrics\":{\"durationSummary\":%s}".formatted(durations));

    assertThat(run.metrics().duration()).isEmpty();
    assertThat(run.tableOf(List.of(run)).rows().get(0).get(5)).isEmpty();
  }

  @Test
  void errorsOfTheRunAndOfItsActivitiesAreToldOnce() {
    FlowRun run =
        run(
            "\"metrics\":{\"statusSummary\":{\"errors\":[{\"code\":\"A\",\"message\":\"a\"}]}},"
                + "\"activities\":[{\"statusSummary\":{\"errors\":[{\"code\":\"A\",\"message\":\"a\"},"
                + "{\"code\":\"B\",\"recordCount\":2}],\"extensions\":{\"errors\":"
                + "[{\"code\":\"C\",\"recordCount\":\"many\",\"message\":\"c\\nd\"}]}}},{}]");

    assertThat(run.errors())
        .containsExactly(
            new RunError("A", "a", 0), new RunError("B", "", 2), new RunError("C", "c\nd", 0));
    assertThat(run.errors().get(2)).hasToString("C: c\\nd");
  }

  @ParameterizedTest
  @CsvSource({"0, A: m", "1, A (1 record): m", "2, A (2 records): m"})
  void anErrorSaysHowManyRowsItConcerns(long records, String text) {
    assertThat(new RunError("A", "m", records)).hasToString(text);
  }

  @Test
  void batchesAreTheTargetsThatAreBatches() {
    FlowRun run =
        run(
            "\"activities\":[{\"targetInfo\":[{\"reference\":{\"type\":\"Batch\",\"ids\":[\"1\",\"2\"]}},"
                + "{\"reference\":{\"type\":\"File\",\"ids\":[\"3\"]}}]},"
                + "{\"targetInfo\":[{\"reference\":{\"type\":\"Batch\",\"ids\":[\"2\",\"4\"]}}]},{}]");

    assertThat(run.batchIds()).containsExactly("1", "2", "4");
  }

  @Test
  void aRunIsLookedAtLessAndLessOften() {
    Step under = status("inProgress");
    server.next(ONE, under, under, under, under, under, under, under, under, under, under);
    server.always(ONE, status("success"));

    FlowRun.in(access).get(ID).await();

    assertThat(pauses)
        .extracting(Duration::toMillis)
        .containsExactly(100L, 200L, 400L, 800L, 1600L, 3200L, 6400L, 10000L, 10000L);
  }

  @Test
  void aRunThatIsOverIsNotAskedAgain() {
    server.always(ONE, status("failed"));
    FlowRun run = FlowRun.in(access).get(ID);

    assertThat(run.await().status()).isEqualTo("failed");
    assertThat(server.heard(ONE)).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void waitingEndsAfterTheTimeThatWasGiven() {
    server.always(ONE, status("queued"));
    FlowRun run = FlowRun.in(access).get(ID);

    assertThatThrownBy(() -> run.await(Duration.ofMinutes(2)))
        .isInstanceOf(NotOverException.class)
        .hasMessage(
            "the run is still queued after PT2M\nTry: aep().run(\"%s\").await()".formatted(ID));
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofMinutes(2), Duration.ofSeconds(130));
  }

  @Test
  void whoeverStopsItWhileItAsksHearsThatTheRunGoesOn() {
    server.always(ONE, status("queued"));
    FlowRun run = FlowRun.in(access).get(ID);
    Thread.currentThread().interrupt();

    assertThatThrownBy(run::await)
        .isInstanceOf(NotOverException.class)
        .hasMessage(
            "stopped waiting; the run goes on\nTry: aep().run(\"%s\").await()".formatted(ID));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aRunWithoutAStatusIsNotWaitedFor() {
    server.always(ONE, Adobe.items("{\"id\":\"%s\"}".formatted(ID)));
    FlowRun run = FlowRun.in(access).get(ID);

    assertThatThrownBy(run::await).hasMessageStartingWith("the service tells no status of the run");
    assertThat(pauses).isEmpty();
  }

  @Test
  void runningAgainIsAnActionOfTheRun() {
    String action = "POST " + Adobe.BASE + "/runs/" + ID + "/action";
    FlowRun run = run("\"metrics\":{}");
    server.always(action, Step.json(200, "{}"));

    run.retrigger();

    assertThat(server.heard(action).get(0).query()).isEqualTo("op=re_trigger");
  }

  @Test
  void runsAreCalledByTheirFlow() {
    FlowRun run = run("\"flowId\":\"f1\",\"metrics\":{\"statusSummary\":{\"status\":\"success\"}}");

    assertThat(run.name()).isEqualTo(run.flowId()).isEqualTo("f1");
    assertThat(run.startedAt()).isEmpty();
    assertThat(run.toString()).startsWith("success, 0 in, 0 out, 0 failed: flow run in ");
  }

  private FlowRun run(String fields) {
    server.always(ONE, Adobe.items("{\"id\":\"%s\",%s}".formatted(ID, fields)));
    return FlowRun.in(access).get(ID);
  }

  private static Step status(String status) {
    return Adobe.items(
        "{\"id\":\"%s\",\"metrics\":{\"statusSummary\":{\"status\":\"%s\"}}}"
            .formatted(ID, status));
  }
}
