package io.github.aepdsl.emulator.flow.run;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Chain;
import io.github.aepdsl.emulator.Chain.Ready;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Runs by schedule and on demand, by a clock that moves when it is told to. */
class Runs_ContractTest {

  // Every order is a quarter of an hour after the one before, from this moment on.
  private static final long FIRST_ORDER = Instant.parse("2022-06-22T00:00:00Z").getEpochSecond();
  private static final int DAY = 86_400;

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private final Chain chain = new Chain(on);
  private Ready ready;
  private long now;

  @BeforeEach
  void prepare() throws Exception {
    ready = chain.ready("shop.orders", List.of("id"), "");
    now = clock.instant().getEpochSecond();
  }

  @Test
  void nothingRunsBeforeTheStart() throws Exception {
    String flow = chain.flow(ready.once(now + 600));

    assertThat(chain.runs(flow)).isZero();
    clock.advance(Duration.ofMinutes(10));
    assertThat(status(chain.ended(flow, 0))).isEqualTo("success");
    assertThat(chain.runs(flow)).isEqualTo(1);
  }

  @Test
  void aScheduleTakesOldRowsFirstAndThenOnlyNewOnes() throws Exception {
    String flow = chain.flow(ready.hourly(now, "placed_at"));

    JsonNode first = chain.ended(flow, 0);
    clock.advance(Duration.ofHours(1));
    JsonNode second = chain.ended(flow, 1);

    assertThat(rows(first)).isEqualTo(5_000);
    assertThat(rows(second)).isZero();
    assertThat(second.at("/activities/0/durationSummary/extensions/windowStart").longValue())
        .isEqualTo(now * 1_000);
  }

  @Test
  void aDisabledDataflowDoesNotRun() throws Exception {
    String flow = chain.flow(ready.once(now + 600));
    on.post("/flows/" + flow + "/action?op=disable", null);

    clock.advance(Duration.ofHours(1));

    assertThat(chain.runs(flow)).isZero();
  }

  @Test
  void aRunOnDemandTakesTheRowsOfItsWindow() throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));

    Answer created = on.post("/runs", run(flow, "placed_at", FIRST_ORDER, FIRST_ORDER + DAY));

    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(created.json().at("/items/0").propertyNames()).containsExactly("id", "etag");
    assertThat(rows(chain.ended(flow, 0))).isEqualTo(96);
  }

  @Test
  void theFirstRunOnDemandTellsTheDataflowItsDeltaColumn() throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));
    on.post("/runs", run(flow, "placed_at", FIRST_ORDER, FIRST_ORDER + DAY));

    Answer shown = on.get("/flows/" + flow);
    Answer other = on.post("/runs", run(flow, "other", FIRST_ORDER, FIRST_ORDER + DAY));

    assertThat(shown.at("/items/0/transformations/0/params/deltaColumn/name"))
        .isEqualTo("placed_at");
    assertThat(assertFlowError(other, "1100-400")).contains("1382-400");
  }

  @Test
  void aRunIsScheduledUntilItsTime() throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));
    String body =
        run(flow, "placed_at", FIRST_ORDER, FIRST_ORDER + DAY)
            .replace("\"startTime\":\"" + now, "\"startTime\":\"" + (now + 60));
    String id = on.post("/runs", body).at("/items/0/id");

    Answer one = on.get("/runs/" + id);

    assertThat(one.at("/items/0/metrics/statusSummary/status")).isEqualTo("scheduled");
    assertThat(one.json().at("/items/0/activities").isEmpty()).isTrue();
    assertThat(one.at("/items/0/flowId")).isEqualTo(flow);
    clock.advance(Duration.ofMinutes(1));
    assertThat(status(chain.ended(flow, 0))).isEqualTo("success");
  }

  @Test
  void aRunThatFailedIsRunAgain() throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));
    on.post("/runs", run(flow, "quantity", FIRST_ORDER, FIRST_ORDER + DAY));
    JsonNode failed = chain.ended(flow, 0);
    String path = "/runs/" + failed.path("id").asString();

    Answer again = on.post(path + "/action?op=re-trigger", null);

    assertThat(status(failed)).isEqualTo("failed");
    assertThat(failed.at("/activities/0/statusSummary/errors/0/message").asString())
        .contains("'quantity' is not a date-time column");
    assertThat(again.at("/id")).isEqualTo(failed.path("id").asString());
    assertThat(again.at("/etag")).isNotEqualTo(failed.path("etag").asString());
    assertThat(chain.runs(flow)).isEqualTo(1);
  }

  @Test
  void aRunFailsWhoseDataflowIsGone() throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));
    String id =
        on.post("/runs", run(flow, "placed_at", 1, 2).replace("\"" + now, "\"" + (now + 60)))
            .at("/items/0/id");
    on.delete("/flows/" + flow);

    clock.advance(Duration.ofMinutes(1));

    assertThat(chain.status(id, "failed").at("/metrics/statusSummary/errors/0/message").asString())
        .isEqualTo("The flow is not there any more.");
  }

  @Test
  void aRunThatDidNotFailIsNotRunAgain() throws Exception {
    String flow = chain.flow(ready.once(now));
    String path = "/runs/" + chain.ended(flow, 0).path("id").asString();

    String said = assertFlowError(on.post(path + "/action?op=RE_TRIGGER", null), "1100-400");

    assertThat(said).contains("1387-400");
    assertFlowError(on.post(path + "/action?op=FINALIZE", null), "1402-400");
  }

  @Test
  void changesOfRunsAreForProviders() throws Exception {
    String flow = chain.flow(ready.once(now));
    JsonNode run = chain.ended(flow, 0);
    String path = "/runs/" + run.path("id").asString();

    assertFlowError(
        on.flow("PUT", path, "{\"a\":1}").with("If-Match", run.path("etag").asString()).send(),
        "1427-400");
    assertFlowError(on.flow("PUT", path, "{\"a\":1}").send(), "1403-400");
  }

  @ParameterizedTest
  @CsvSource({
    "windowStartTime, 1384-400",
    "windowEndTime,   1384-400",
    "startTime,       1384-400",
    "deltaColumn,     1383-400"
  })
  void aRunNeedsAllItsParameters(String name, String code) throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));
    String body = run(flow, "placed_at", 1, 2).replace("\"" + name + "\"", "\"x\"");

    assertThat(assertFlowError(on.post("/runs", body), "1100-400")).contains(code);
  }

  @Test
  void aWindowDoesNotEndBeforeItBegins() throws Exception {
    String flow = chain.flow(ready.once(now + 3_600));

    assertThat(assertFlowError(on.post("/runs", run(flow, "placed_at", 9, 2)), "1100-400"))
        .contains("1381-400");
  }

  @Test
  void onDemandIsForFlowsThatRunOnceAndAreEnabled() throws Exception {
    String hourly = chain.flow(ready.hourly(now + 60, "placed_at"));
    String disabled = chain.flow(ready.once(now + 60));
    on.post("/flows/" + disabled + "/action?op=disable", null);

    assertThat(assertFlowError(on.post("/runs", run(hourly, "placed_at", 1, 2)), "1100-400"))
        .contains("1386-400");
    assertFlowError(on.post("/runs", run(disabled, "placed_at", 1, 2)), "1444-400");
  }

  @Test
  void aRunNeedsADataflowThatExists() throws Exception {
    String other = "11111111-2222-4333-8444-555555555555";

    assertFlowError(on.post("/runs", run("", "placed_at", 1, 2)), "1446-400");
    assertFlowError(on.post("/runs", run(other, "placed_at", 1, 2)), "1430-400");
    assertFlowError(on.get("/runs/" + other), "1439-404");
  }

  private String run(String flow, String deltaColumn, long from, long to) {
    return ("{\"flowId\":\"%s\",\"params\":{\"startTime\":\"%d\",\"windowStartTime\":\"%d\","
            + "\"windowEndTime\":\"%d\",\"deltaColumn\":{\"name\":\"%s\"}}}")
        .formatted(flow, now, from, to, deltaColumn);
  }

  private static String status(JsonNode run) {
    return run.at("/metrics/statusSummary/status").asString();
  }

  private static int rows(JsonNode run) {
    return run.at("/metrics/recordSummary/outputRecordCount").intValue();
  }
}
