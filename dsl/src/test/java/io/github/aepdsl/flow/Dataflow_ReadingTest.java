package io.github.aepdsl.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dataflow tells of itself and of what it hangs on, and what running it sends. */
@Timeout(60)
class Dataflow_ReadingTest {

  private static final String ID = "fc3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String RUN = "aa3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String SOURCE = "bb3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String TARGET = "cc3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String RUNS = Adobe.BASE + "/runs";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private final SettableClock clock = new SettableClock();
  private Access access;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    access = Adobe.access(Adobe.http(Adobe.endpoints(server.uri()), clock));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"frequency":"minute","interval":"15"} | 15 minutes | 0
          {"frequency":"hour","interval":1}      | 1 hour    | 0
          {"frequency":"once"}                   | once      | 0
          {"startTime":1700000000}               | ``        | 1700000000
          {"startTime":"1700000000"}             | ``        | 1700000000
          {"startTime":"tomorrow"}               | ``        | 0
          {"startTime":-5}                       | ``        | 0
          {}                                     | ``        | 0
          """)
  void aScheduleIsReadHoweverItIsWritten(String schedule, String every, long begins) {
    Dataflow flow = flow("\"scheduleParams\":" + schedule);

    assertThat(flow.schedule()).isEqualTo(every);
    assertThat(flow.startsAt().map(Instant::getEpochSecond).orElse(0L)).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                                                        | ``
          [{"name":"Copy"}]                                                         | ``
          [{"name":"Mapping","params":{"mappingId":"m"}}]                           | ` -> mapping m`
          [{"name":"Mapping","params":{"mappingId":"m","mappingVersion":3}}]        | ` -> mapping m (version 3)`
          [{"name":"Copy"},{"name":"Mapping","params":{"mappingId":"m","mappingVersion":"0"}}] | ` -> mapping m (version 0)`
          """)
  void theTrailNamesTheMappingWithItsVersion(String transformations, String mapping) {
    assertThat(flow("\"transformations\":" + transformations).trail().toString())
        .endsWith("dataflow Orders" + mapping);
  }

  @Test
  void itsEndsAreReadWhenTheyAreAskedFor() {
    Dataflow flow =
        flow(
            "\"sourceConnectionIds\":[\"%s\"],\"targetConnectionIds\":[\"%s\"]"
                .formatted(SOURCE, TARGET));
    answer("/sourceConnections/" + SOURCE, "{\"id\":\"%s\",\"name\":\"in\"}".formatted(SOURCE));
    answer("/targetConnections/" + TARGET, "{\"id\":\"%s\",\"name\":\"out\"}".formatted(TARGET));

    assertThat(flow.sources()).extracting(SourceConnection::name).containsExactly("in");
    assertThat(flow.targets()).extracting(TargetConnection::name).containsExactly("out");
  }

  @Test
  void anEndThatIsGoneIsNotFound() {
    Dataflow flow = flow("\"sourceConnectionIds\":[\"%s\"]".formatted(SOURCE));
    server.always("GET " + Adobe.BASE + "/sourceConnections/" + SOURCE, Step.json(404, "{}"));

    assertThatThrownBy(flow::sources).isInstanceOf(NotFoundException.class);
    assertThat(flow.trail().toString()).endsWith("source " + SOURCE + " -> dataflow Orders");
  }

  @Test
  void itsRunsAreThoseOfItsId() {
    server.always("GET " + RUNS, Adobe.items());

    assertThat(flow("\"x\":1").runs().orderBy("-createdAt").first()).isEmpty();
    assertThat(server.heard("GET " + RUNS))
        .extracting(Heard::query)
        .containsExactly("limit=1&orderby=-createdAt&property=flowId==" + ID);
  }

  @Test
  void runningItSendsTheWindowUpToNow() {
    server.always("POST " + RUNS, Step.json(201, "{\"items\":[{\"id\":\"%s\"}]}".formatted(RUN)));
    answer("/runs/" + RUN, "{\"id\":\"%s\",\"flowId\":\"%s\"}".formatted(RUN, ID));
    long now = clock.instant().getEpochSecond();

    assertThat(flow("\"x\":1").run().flowId()).isEqualTo(ID);
    assertThat(server.heard("POST " + RUNS).get(0).body())
        .contains("\"flowId\":\"" + ID + "\"", "\"startTime\":" + now)
        .contains("\"windowStartTime\":0", "\"windowEndTime\":" + now);
  }

  @Test
  void aRunThatIsRefusedIsTheServicesError() {
    server.always("POST " + RUNS, Step.json(400, "{\"message\":\"not enabled\"}"));

    assertThatThrownBy(() -> flow("\"x\":1").run())
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("not enabled");
  }

  @ParameterizedTest
  @CsvSource({"enable", "disable", "publish"})
  void anActionIsSentByItsName(String op) {
    Dataflow flow = flow("\"x\":1");
    String action = "POST " + Adobe.BASE + "/flows/" + ID + "/action";
    server.always(action, Step.json(200, "{}"));

    Map.<String, Runnable>of(
            "enable", flow::enable, "disable", flow::disable, "publish", flow::publish)
        .get(op)
        .run();

    assertThat(server.heard(action)).extracting(Heard::query).containsExactly("op=" + op);
  }

  @Test
  void specsSayWhatCanBeReadAndWritten() {
    answer(
        "/flowSpecs/" + ID,
        "{\"id\":\"%s\",\"sourceConnectionSpecIds\":[\"a\",\"b\"],\"targetConnectionSpecIds\":{}}"
            .formatted(ID));

    FlowSpec spec = FlowSpec.in(access).get(ID);

    assertThat(spec.sourceSpecIds()).containsExactly("a", "b");
    assertThat(spec.targetSpecIds()).isEmpty();
  }

  private Dataflow flow(String fields) {
    answer("/flows/" + ID, "{\"id\":\"%s\",\"name\":\"Orders\",%s}".formatted(ID, fields));
    return Dataflow.in(access).get(ID);
  }

  private void answer(String path, String item) {
    server.always("GET " + Adobe.BASE + path, Adobe.items(item));
  }
}
