package io.github.aepdsl.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class Dataflows_WordsTest {

  private static final String ID = "fc3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String RUN = "aa3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String FLOW =
      """
      {"id":"%s","name":"Orders","state":"enabled","etag":"\\"e1\\"","createdAt":1700000000000,
       "sourceConnectionIds":["s1"],"targetConnectionIds":["t1"],
       "scheduleParams":{"frequency":"minute","interval":"15","startTime":"1"},
       "lastRunDetails":{"state":"success"}}"""
          .formatted(ID);

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private final SettableClock clock = new SettableClock();
  private Access access;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    access = Adobe.access(Adobe.http(Adobe.endpoints(server.uri()), clock));
    answer("GET", "/flows", items(FLOW));
    answer("GET", "/flows/" + ID, items(FLOW));
  }

  @Test
  void aListPrintsAsATableOfWhatMatters() {
    assertThat(Dataflow.in(access).toTable().rows())
        .containsExactly(List.of("Orders", "enabled", "15 minutes", "success", ID));
  }

  @Test
  void theHeadingCountsAndSaysWhere() {
    assertThat(Dataflow.in(access).toString()).startsWith("1 dataflow in ");
  }

  @Test
  void oneIsFoundByItsId() {
    assertThat(Dataflow.in(access).get(ID).sourceConnectionIds()).containsExactly("s1");
  }

  @Test
  void oneIsFoundByItsName() {
    assertThat(Dataflow.in(access).get("Orders").createdAt())
        .hasValue(Instant.ofEpochMilli(1_700_000_000_000L));
  }

  @Test
  void aWrongNameIsToldWithTheNearest() {
    assertThatThrownBy(() -> Dataflow.in(access).get("Order"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("there is no dataflow \"Order\"")
        .hasMessageContaining("Orders");
  }

  @Test
  void aMissingOneSaysWhereToLook() {
    answer("GET", "/flows/" + ID, Step.json(404, "{}"));

    assertThatThrownBy(() -> Dataflow.in(access).get(ID))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("aep().flows()");
  }

  @Test
  void anUnknownRelationIsRefusedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> Dataflow.in(access).where("state", "~", "x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must be one of == != < > <= >=");
  }

  @Test
  void aChangeOfAnotherRevisionTellsBoth() {
    Dataflow flow = Dataflow.in(access).get(ID);
    answer("PATCH", "/flows/" + ID, Step.json(412, "{}"));
    answer("GET", "/flows/" + ID, items(FLOW.replace("e1", "e2")));

    assertThatThrownBy(() -> flow.rename("x"))
        .isInstanceOf(StaleEtagException.class)
        .hasMessageContaining("e1")
        .hasMessageContaining("e2");
  }

  @Test
  void anActionIsFollowedByWhatItMade() {
    Dataflow flow = Dataflow.in(access).get(ID);
    answer("POST", "/flows/" + ID + "/action", Step.json(200, "{\"id\":\"x\"}"));
    answer("GET", "/flows/" + ID, items(FLOW.replace("\"enabled\"", "\"disabled\"")));

    assertThat(flow.disable().state()).isEqualTo("disabled");
  }

  @Test
  void aDeletedOnePrintsThatItIsGone() {
    Dataflow flow = Dataflow.in(access).get(ID);
    answer("DELETE", "/flows/" + ID, Step.json(204, ""));

    assertThat(flow.delete()).hasToString(flow.toString()).asString().contains("deleted from");
  }

  @Test
  void runsOfASandboxGoByTheirDataflow() {
    server.always(path("GET", "/runs"), items(run("success")));

    assertThat(FlowRun.in(access).toTable().columns()).startsWith("dataflow", "status");
  }

  @Test
  void aRunIsAwaitedUntilItIsOver() {
    AtomicInteger looks = new AtomicInteger();
    server.always(
        path("GET", "/runs/" + RUN),
        (request, exchange) ->
            items(run(looks.incrementAndGet() < 4 ? "inProgress" : "success"))
                .play(request, exchange));

    assertThat(FlowRun.in(access).get(RUN).await().status()).isEqualTo("success");
    assertThat(looks).hasValue(4);
  }

  @Test
  void theFirstRunOfADataflowIsAwaitedUntilItIsThere() {
    AtomicInteger looks = new AtomicInteger();
    long soon = clock.instant().plusSeconds(60).getEpochSecond();
    answer("GET", "/flows/" + ID, items(FLOW.replace("\"1\"}", "\"" + soon + "\"}")));
    server.always(
        path("GET", "/runs"),
        (request, exchange) ->
            (looks.incrementAndGet() < 3 ? Adobe.items() : items(run("success")))
                .play(request, exchange));

    assertThat(Dataflow.in(access).get(ID).await().status()).isEqualTo("success");
    assertThat(looks).hasValue(3);
  }

  @Test
  void aDataflowWithoutARunThatIsDueIsNotWaitedFor() {
    answer("GET", "/runs", Adobe.items());
    Dataflow flow = Dataflow.in(access).get(ID);

    assertThatThrownBy(flow::await)
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("the dataflow has no run yet")
        .hasMessageContaining("aep().flow(\"" + ID + "\").await()");
  }

  @Test
  void aRunThatDoesNotEndIsLeftAlone() {
    answer("GET", "/runs/" + RUN, items(run("inProgress")));
    FlowRun run = FlowRun.in(access).get(RUN);

    assertThatThrownBy(() -> run.await(Duration.ZERO))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("still inProgress")
        .hasMessageContaining("aep().run(\"" + RUN + "\").await()");
  }

  @Test
  void aRunTellsWhatItCountedAndWhatFailed() {
    answer("GET", "/runs/" + RUN, items(run("partialSuccess")));
    FlowRun run = FlowRun.in(access).get(RUN);

    assertThat(run.metrics().recordsIn()).isEqualTo(100);
    assertThat(run.metrics().duration()).hasValue(Duration.ofMillis(1500));
    assertThat(run.errors()).containsExactly(new RunError("MAPPER-3700-400", "bad", 1));
    assertThat(run.batchIds()).containsExactly("01H");
    assertThat(run)
        .asString()
        .startsWith("partialSuccess, 100 in, 99 out, 1 failed, 1 with mapper errors: flow run")
        .endsWith("\nMAPPER-3700-400 (1 record): bad\nnext: .failures()");
  }

  private static String run(String status) {
    return """
        {"id":"%s","flowId":"%s","etag":"\\"r\\"","metrics":{
          "durationSummary":{"startedAtUTC":1700000000000,"completedAtUTC":1700000001500},
          "recordSummary":{"inputRecordCount":100,"outputRecordCount":99,"failedRecordCount":1},
          "statusSummary":{"status":"%s"}},
         "activities":[{"statusSummary":{"extensions":{"errors":[
            {"code":"MAPPER-3700-400","recordCount":1,"message":"bad"}]}},
          "targetInfo":[{"reference":{"type":"Batch","ids":["01H"]}}]}]}"""
        .formatted(RUN, ID, status);
  }

  private void answer(String method, String path, Step answer) {
    server.always(path(method, path), answer);
  }

  private static String path(String method, String path) {
    return method + " " + Adobe.BASE + path;
  }

  private static Step items(String item) {
    return Step.json(200, "{\"items\":[" + item + "],\"_links\":{}}");
  }
}
