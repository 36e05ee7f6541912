package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service may repeat a password in the answer to a call that did not carry it. */
class AepHttp_SentSecretTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private AepHttp http;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1")).always(Adobe.CREATE, Adobe.created("id-1"));
    server.always(Adobe.LIST, Step.json(400, "{\"message\":\"no login with canary-0 here\"}"));
    http = Adobe.http(Adobe.endpoints(server.uri()), Clock.systemUTC());
  }

  @Test
  void isNotShownByLaterCallsEither() {
    create("canary-0");

    assertThat(http.answers().failure(Adobe.list(http)))
        .hasMessageContaining("no login with *** here")
        .hasMessageNotContaining("canary");
  }

  private void create(String password) {
    Map<String, Object> body =
        Map.of("auth", Map.of("params", List.of(Map.of("password", Secret.of(password)))));
    http.platform(
        Call.post("/connections", http.address(Service.FLOW, "/connections"), Content.json(body)),
        "dev");
  }
}
