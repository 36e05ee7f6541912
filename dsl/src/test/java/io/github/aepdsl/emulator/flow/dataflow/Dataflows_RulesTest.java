package io.github.aepdsl.emulator.flow.dataflow;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.Chain;
import io.github.aepdsl.emulator.Chain.Ready;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Flow Service has against a dataflow, and against a target connection. */
class Dataflows_RulesTest {

  private static final String OTHER = "11111111-2222-4333-8444-555555555555";
  private static final String COPY =
      "{\"name\":\"Copy\",\"params\":{\"deltaColumn\":{\"name\":\"placed_at\"}}},";

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

  @ParameterizedTest
  @CsvSource({
    "'\"startTime\":1,\"frequency\":\"once\"',                                    1360-400",
    "'\"startTime\":NOW,\"frequency\":\"once\",\"interval\":15',                  1361-400",
    "'\"startTime\":NOW,\"frequency\":\"once\",\"backfill\":\"true\"',            1364-400",
    "'\"startTime\":NOW,\"frequency\":\"minute\",\"interval\":\"14\"',            1362-400",
    "'\"startTime\":NOW,\"frequency\":\"hour\"',                                  1362-400",
    "'\"startTime\":NOW,\"frequency\":\"yearly\",\"interval\":1',                 1397-400",
    "'\"frequency\":\"once\"',                                                    1304-400"
  })
  void refusesASchedule(String schedule, String code) throws Exception {
    String params = "{" + schedule.replace("NOW", Long.toString(now)) + "}";

    String said = refused(ready.flow(params, "{}", schedule.contains("once") ? "" : COPY));

    assertThat(said).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"minute, 15", "hour, 1", "day, 1", "week, 1"})
  void takesTheSmallestIntervals(String frequency, String interval) throws Exception {
    String schedule =
        "{\"startTime\":%d,\"frequency\":\"%s\",\"interval\":%s}"
            .formatted(now, frequency, interval);

    assertThat(on.post("/flows", ready.flow(schedule, "{}", COPY)).status()).isEqualTo(201);
  }

  @Test
  void wantsADeltaColumnJustWhereATableIsCopiedAgainAndAgain() throws Exception {
    String hourly = "{\"startTime\":%d,\"frequency\":\"hour\",\"interval\":1}".formatted(now);
    String once = "{\"startTime\":%d,\"frequency\":\"once\"}".formatted(now);

    assertThat(refused(ready.flow(hourly, "{}", ""))).contains("1367-400");
    assertThat(refused(ready.flow(once, "{}", COPY))).contains("1369-400");
  }

  @Test
  void wantsAMapping() throws Exception {
    String body = ready.once(now).replace("\"Mapping\"", "\"Maping\"");

    assertThat(refused(body)).contains("1370-400", "'Maping' is not one of the flow spec");
  }

  @Test
  void wantsOneSourceAndOneTarget() throws Exception {
    String body =
        ready
            .once(now)
            .replace("[\"%s\"]".formatted(ready.source()), "[]")
            .replace("[\"%s\"]".formatted(ready.target()), "[\"a\",\"b\"]");

    assertThat(refused(body)).contains("1320-400", "1321-400");
  }

  @Test
  void wantsWhatExists() throws Exception {
    String body = ready.once(now);

    assertFlowError(on.post("/flows", body.replace(ready.source(), OTHER)), "1101-404");
    assertFlowError(on.post("/flows", body.replace(ready.target(), OTHER)), "1101-404");
    assertFlowError(on.post("/flows", body.replace(ready.mapping(), OTHER)), "1412-400");
    assertFlowError(
        on.post("/flows", body.replace("14518937-270c-4525-bdec-c2ba7cce3860", OTHER)), "1413-400");
    assertFlowError(
        on.post("/flows", body.replace("\"mappingVersion\": 0", "\"mappingVersion\": 7")),
        "1412-400");
  }

  @Test
  void wantsAFlowSpecThatTakesFromTheSource() throws Exception {
    String streaming = "c1a19761-d2c7-4702-b9fa-fe91f0613e81";
    String body = ready.once(now).replace("14518937-270c-4525-bdec-c2ba7cce3860", streaming);

    assertThat(refused(body))
        .contains("takes no data from the source connection's spec", "streams");
  }

  @Test
  void wantsAMappingForTheSchemaOfTheDataset() throws Exception {
    String tenant = chain.tenant();
    String other = chain.schema(tenant, List.of("id"), "");
    String mapping = chain.mapping(other, tenant, List.of("id"));

    assertFlowError(
        on.post("/flows", ready.once(now).replace(ready.mapping(), mapping)), "1425-400");
  }

  @Test
  void refusesAStateInTheBody() throws Exception {
    String body = ready.once(now).replaceFirst("\\{", "{\"state\":\"enabled\",");

    assertFlowError(on.post("/flows", body), "1410-400");
  }

  @Test
  void aTargetLeadsToTheDataLake() throws Exception {
    String body = Bodies.target(ready.schema(), ready.dataset());
    String cassandra = "a8f4d393-1a6b-43f3-931f-91a16ed857f4";
    String other = body.replace("c604ff05-7f1a-43c0-8e18-33bf874cb11c", cassandra);

    assertThat(assertFlowError(on.post("/targetConnections", other), "1100-400"))
        .contains("1307-400");
  }

  @Test
  void aTargetNeedsADatasetThatExists() throws Exception {
    String none = Bodies.target(ready.schema(), "");
    String unknown = Bodies.target(ready.schema(), "5f3c0ffee0000000000000aa");

    assertThat(assertFlowError(on.post("/targetConnections", none), "1100-400"))
        .contains("1325-400");
    assertFlowError(on.post("/targetConnections", unknown), "1101-404");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"transformations\": [',  '\"transformations\": {\"a\": 1}, \"x\": [', 1100-400",
    "'\"scheduleParams\": {',   '\"scheduleParams\": \"now\", \"x\": {',   1100-400",
    "'\"flowSpec\": {',         '\"flowSpec\": 7, \"x\": {',             1413-400",
    "'\"targetConnectionIds\": [', '\"targetConnectionIds\": {}, \"x\": [', 1100-400",
    "NOW,                       999999999999999999,                     1100-400"
  })
  void refusesWhatIsOfTheWrongType(String part, String instead, String code) throws Exception {
    String body = ready.once(now).replace(part.replace("NOW", Long.toString(now)), instead);

    assertFlowError(on.post("/flows", body), code);
  }

  private String refused(String body) throws Exception {
    return assertFlowError(on.post("/flows", body), "1100-400");
  }
}
