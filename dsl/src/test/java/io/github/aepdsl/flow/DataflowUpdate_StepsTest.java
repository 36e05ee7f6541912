package io.github.aepdsl.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step of a change sends, and what is refused before anything is sent. */
@Timeout(60)
class DataflowUpdate_StepsTest {

  private static final String ID = "fc3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String ONE = Adobe.BASE + "/flows/" + ID;

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Dataflow flow;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    Access access = Adobe.access(server.uri());
    answer("e1", "");
    server.always("PATCH " + ONE, Step.json(200, "{\"id\":\"%s\",\"etag\":\"e2\"}".formatted(ID)));
    flow = Dataflow.in(access).get(ID);
  }

  @Test
  void stepsAreSentTogetherInTheirOrder() {
    flow.update().name("b").description("d").schedule("hour", 3).save();

    assertThat(bodies())
        .containsExactly(
            "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"},"
                + "{\"op\":\"add\",\"path\":\"/description\",\"value\":\"d\"},"
                + "{\"op\":\"add\",\"path\":\"/scheduleParams/frequency\",\"value\":\"hour\"},"
                + "{\"op\":\"add\",\"path\":\"/scheduleParams/interval\",\"value\":\"3\"}]");
  }

  @Test
  void aStepLeavesTheChangeItCameFromAlone() {
    DataflowUpdate named = flow.update().name("b");
    named.description("d");

    named.save();

    assertThat(bodies())
        .containsExactly("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]");
  }

  @Test
  void theFirstMappingIsAddedToNone() {
    flow.update().mapping("m1", 2).save();

    assertThat(bodies())
        .containsExactly(
            "[{\"op\":\"add\",\"path\":\"/transformations\",\"value\":"
                + "[{\"name\":\"Mapping\",\"params\":{\"mappingId\":\"m1\",\"mappingVersion\":2}}]}]");
  }

  @Test
  void anotherMappingReplacesTheOldAndKeepsTheRest() {
    answer("e1", ",\"transformations\":[{\"name\":\"Mapping\",\"params\":{}},{\"name\":\"Copy\"}]");

    flow.refresh().update().mapping("m1", 0).save();

    assertThat(bodies().get(0))
        .contains("[{\"name\":\"Copy\"},{\"name\":\"Mapping\"")
        .containsOnlyOnce("\"Mapping\"");
  }

  @Test
  void theRevisionThatWasReadIsSentAlong() {
    flow.update().name("b").save();

    assertThat(server.heard("PATCH " + ONE).get(0).header("If-Match")).isEqualTo("\"e1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void nothingIsNoNameDescriptionFrequencyOrMapping(String nothing) {
    DataflowUpdate update = flow.update();

    assertThatThrownBy(() -> update.name(nothing)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> update.description(nothing)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> update.schedule(nothing, 1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> update.mapping(nothing, 1)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void numbersBelowTheirLeastAreRefused() {
    assertThatThrownBy(() -> flow.update().schedule("hour", 0))
        .hasMessage("schedule(frequency, interval) takes 1 or more, not 0");
    assertThatThrownBy(() -> flow.update().mapping("m", -1))
        .hasMessage("mapping(setId, version) takes 0 or more, not -1");
  }

  @Test
  void aChangeOfNothingSendsNothing() {
    assertThatThrownBy(() -> flow.update().onLatest().save())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("nothing of the dataflow is changed\nTry: ");
    assertThat(bodies()).isEmpty();
  }

  @Test
  void itPrintsWhatWouldBeSent() {
    String shown = flow.update().name("b").toString();

    assertThat(shown).startsWith("change of dataflow \"Orders\" in ").contains("/name", "\"b\"");
    assertThat(bodies()).isEmpty();
  }

  @Test
  void aStaleChangeIsTriedOnceUnlessTheLatestIsAskedFor() {
    server.always("PATCH " + ONE, Step.json(412, "{}"));
    answer("e9", "");

    assertThatThrownBy(() -> flow.update().name("b").save()).isInstanceOf(StaleEtagException.class);
    assertThat(bodies()).hasSize(1);
  }

  @Test
  void theLatestIsTriedThreeTimes() {
    server.always("PATCH " + ONE, Step.json(412, "{}"));
    answer("e9", "");

    assertThatThrownBy(() -> flow.update().name("b").onLatest().save())
        .isInstanceOf(StaleEtagException.class);
    assertThat(server.heard("PATCH " + ONE))
        .extracting(patch -> patch.header("If-Match"))
        .containsExactly("\"e1\"", "\"e9\"", "\"e9\"");
  }

  private List<String> bodies() {
    return server.heard("PATCH " + ONE).stream().map(Heard::body).toList();
  }

  private void answer(String etag, String more) {
    String json =
        "{\"id\":\"%s\",\"name\":\"Orders\",\"etag\":\"\\\"%s\\\"\"%s}".formatted(ID, etag, more);
    server.always("GET " + ONE, Adobe.items(json));
  }
}
