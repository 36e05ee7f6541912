package io.github.aepdsl.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calls for providers send, and what users are told. */
@Timeout(60)
class ProviderCalls_SendingTest {

  private static final Map<String, Object> BODY = Map.of("name", "mine");

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private ProviderCalls calls;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    calls = ProviderCalls.in(Adobe.access(server.uri()));
  }

  @Test
  void createsGiveTheNewId() {
    server.always("POST " + Adobe.BASE + "/connectionSpecs", Adobe.created("c1"));
    server.always("POST " + Adobe.BASE + "/flowSpecs", Adobe.created("f1"));

    assertThat(calls.createConnectionSpec(BODY)).isEqualTo("c1");
    assertThat(calls.createFlowSpec(BODY)).isEqualTo("f1");
    assertThat(server.heard("POST " + Adobe.BASE + "/flowSpecs"))
        .extracting(Heard::body)
        .containsExactly("{\"name\":\"mine\"}");
  }

  @Test
  void updatesPutTheBodyInItsPlace() {
    server.always("PUT " + Adobe.BASE + "/connectionSpecs/a b", Step.json(200, "{\"id\":\"c\"}"));
    server.always("PUT " + Adobe.BASE + "/flowSpecs/f", Step.json(200, "{\"id\":\"f\"}"));

    assertThat(calls.updateConnectionSpec("a b", BODY).toString()).contains("\"c\"");
    assertThat(calls.updateFlowSpec("f", BODY).toString()).contains("\"f\"");
  }

  @Test
  void aSourceWithoutAnAccountIsExploredByItsSpec() {
    String explore = "GET " + Adobe.BASE + "/connectionSpecs/s/explore";
    String configs = "GET " + Adobe.BASE + "/connectionSpecs/s/configs";
    server.always(explore, Step.json(200, "[{\"name\":\"t\"}]"));
    server.always(configs, Step.json(200, "{\"format\":\"flat\"}"));

    assertThat(calls.exploreSpec("s").toString()).contains("\"t\"");
    assertThat(calls.configsOfSpec("s", "a/b c").toString()).contains("flat");
    assertThat(server.heard(explore).get(0).query()).isEqualTo("objectType=root");
    assertThat(server.heard(configs).get(0).query()).isEqualTo("object=a%2Fb%20c");
  }

  @Test
  void aUserIsToldWithTheCodeOfTheService() {
    server.always(
        "POST " + Adobe.BASE + "/flowSpecs",
        Step.json(
            400,
            "{\"type\":\"https://ns.adobe.com/aep/errors/FLOW-1426-400\",\"status\":400,"
                + "\"errorMessage\":\"not for users\"}"));

    assertThatThrownBy(() -> calls.createFlowSpec(BODY))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("FLOW-1426-400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void nothingIsNoIdAndNoTable(String nothing) {
    assertThatThrownBy(() -> calls.updateFlowSpec(nothing, BODY))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> calls.configsOfSpec("s", nothing))
        .isInstanceOf(InvalidValueException.class);
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void itSaysWhoseCallsTheyAre() {
    assertThat(calls).hasToString("calls for providers: local platform, sandbox dev");
  }
}
