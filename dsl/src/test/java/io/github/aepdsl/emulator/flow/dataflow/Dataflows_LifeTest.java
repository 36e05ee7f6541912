package io.github.aepdsl.emulator.flow.dataflow;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Chain;
import io.github.aepdsl.emulator.Chain.Ready;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dataflows from create to delete, and from state to state. */
class Dataflows_LifeTest {

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private Ready ready;
  private long later;

  @BeforeEach
  void prepare() throws Exception {
    ready = new Chain(on).ready("shop.orders", List.of("id"), "");
    later = clock.instant().getEpochSecond() + 3_600;
  }

  @Test
  void answersACreateWithIdEtagAndLocation() throws Exception {
    Answer created = on.post("/flows", ready.once(later));

    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(created.json().propertyNames()).containsExactly("id", "etag");
    assertThat(created.header("Location")).endsWith("/flows/" + created.at("/id"));
  }

  @Test
  void showsWhatWasSentAsItWasSent() throws Exception {
    Answer one = on.get("/flows/" + create());

    assertThat(one.at("/items/0/state")).isEqualTo("enabled");
    assertThat(one.at("/items/0/scheduleParams/startTime")).isEqualTo(Long.toString(later));
    assertThat(one.json().at("/items/0/scheduleParams/startTime").isString()).isTrue();
    assertThat(one.at("/items/0/transformations/0/params/mappingId")).isEqualTo(ready.mapping());
    assertThat(one.at("/items/0/flowSpec/version")).isEqualTo("1.0");
    assertThat(one.at("/items/0/lastOperation/operation")).isEqualTo("create");
  }

  @Test
  void showsWhatItInheritsAndWhereItsRunsAre() throws Exception {
    String id = create();

    Answer one = on.get("/flows/" + id);
    String inherited = "/items/0/inheritedAttributes";

    assertThat(one.at("/items/0/runs")).isEqualTo("/runs?property=flowId==" + id);
    assertThat(one.at(inherited + "/properties/isSourceFlow")).isEqualTo("true");
    assertThat(one.at(inherited + "/sourceConnections/0/id")).isEqualTo(ready.source());
    assertThat(one.at(inherited + "/sourceConnections/0/baseConnection/id"))
        .isEqualTo(ready.base());
    assertThat(one.at(inherited + "/targetConnections/0/connectionSpec/id"))
        .isEqualTo("c604ff05-7f1a-43c0-8e18-33bf874cb11c");
  }

  @Test
  void isDisabledAndEnabledByActions() throws Exception {
    String path = "/flows/" + create();

    on.post(path + "/action?op=disable", null);
    String disabled = on.get(path).at("/items/0/state");
    Answer enabled = on.post(path + "/action?op=ENABLE", null);

    assertThat(disabled).isEqualTo("disabled");
    assertThat(enabled.at("/etag")).isEqualTo(on.get(path).at("/items/0/etag"));
    assertThat(on.get(path).at("/items/0/state")).isEqualTo("enabled");
    assertThat(on.get(path).at("/items/0/lastOperation/operation")).isEqualTo("enable");
  }

  @Test
  void isPublishedOnceADraftIsComplete() throws Exception {
    String draft =
        "{\"name\":\"d\",\"flowSpec\":{\"id\":\"14518937-270c-4525-bdec-c2ba7cce3860\"},"
            + "\"sourceConnectionIds\":[\"%s\"],\"targetConnectionIds\":[\"%s\"]}";
    String body = draft.formatted(ready.source(), ready.target());
    String path = "/flows/" + on.post("/flows?mode=draft", body).at("/id");

    assertFlowError(on.post(path + "/action?op=publish", null), "1100-400");
    on.patch(
        path,
        "[{\"op\":\"add\",\"path\":\"/transformations\",\"value\":[{\"name\":\"Mapping\",\"params\":"
            + "{\"mappingId\":\"%s\"}}]},".formatted(ready.mapping())
            + "{\"op\":\"add\",\"path\":\"/scheduleParams\",\"value\":{\"startTime\":%d,"
                .formatted(later)
            + "\"frequency\":\"once\"}}]");
    Answer published = on.post(path + "/action?op=publish", null);

    assertThat(published.status()).as(published.text()).isEqualTo(200);
    assertThat(on.get(path).at("/items/0/state")).isEqualTo("enabled");
  }

  @Test
  void changesItsScheduleBeforeTheStart() throws Exception {
    String path = "/flows/" + create();

    Answer changed = on.patch(path, replace("/scheduleParams/startTime", later + 60));

    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(on.get(path).at("/items/0/scheduleParams/startTime"))
        .isEqualTo(Long.toString(later + 60));
    assertThat(on.get(path).at("/items/0/lastOperation/ops/0/path"))
        .isEqualTo("/scheduleParams/startTime");
  }

  @Test
  void keepsItsStartOnceThatHasPassed() throws Exception {
    String path = "/flows/" + create();
    clock.advance(Duration.ofHours(2));

    String said =
        assertFlowError(
            on.patch(path, replace("/scheduleParams/startTime", later + 9)), "1100-400");

    assertThat(said).contains("1366-400");
    assertThat(on.patch(path, "[{\"op\":\"add\",\"path\":\"/name\",\"value\":\"n\"}]").status())
        .isEqualTo(200);
  }

  @Test
  void takesOnlyKnownStates() throws Exception {
    String path = "/flows/" + create();

    assertFlowError(on.patch(path, replace("/state", "\"asleep\"")), "1456-400");
    assertThat(on.patch(path, replace("/state", "\"disabled\"")).status()).isEqualTo(200);
  }

  @Test
  void keepsWhatItUsesFromBeingDeleted() throws Exception {
    String flow = create();

    assertFlowError(on.delete("/connections/" + ready.base()), "1418-400");
    assertFlowError(on.delete("/sourceConnections/" + ready.source()), "1447-400");
    assertFlowError(on.delete("/targetConnections/" + ready.target()), "1447-400");
    on.delete("/flows/" + flow);
    assertThat(on.delete("/sourceConnections/" + ready.source()).status()).isEqualTo(204);
    assertThat(on.delete("/targetConnections/" + ready.target()).status()).isEqualTo(204);
    assertThat(on.delete("/connections/" + ready.base()).status()).isEqualTo(204);
  }

  @Test
  void isGoneOnceDeleted() throws Exception {
    String path = "/flows/" + create();

    assertThat(on.delete(path).status()).isEqualTo(204);
    assertFlowError(on.get(path), "1439-404");
  }

  @Test
  void isFoundByWhatItInherits() throws Exception {
    String id = create();
    String filter = "inheritedAttributes.sourceConnections[].baseConnection.id==" + ready.base();

    Answer found = on.post("/flows/search", "{\"queryString\":\"%s\"}".formatted(filter));

    assertThat(found.at("/items/0/id")).isEqualTo(id);
    assertThat(on.get("/flows?count=true&property=state==enabled").text())
        .isEqualTo("{\"count\":1}");
  }

  private String create() throws Exception {
    return new Chain(on).flow(ready.once(later));
  }

  private static String replace(String path, Object value) {
    return "[{\"op\":\"replace\",\"path\":\"%s\",\"value\":%s}]".formatted(path, value);
  }
}
