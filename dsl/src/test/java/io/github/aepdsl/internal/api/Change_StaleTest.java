package io.github.aepdsl.internal.api;

import static io.github.aepdsl.testing.Adobe.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of a revision, and what a refusal of it may mean. */
class Change_StaleTest {

  private static final String PATH = "/connections/1";
  private static final String PATCH = "PATCH " + BASE + PATH;
  private static final String GET = "GET " + BASE + PATH;

  private static final List<Edit> EDITS =
      List.of(
          Edit.replace("/name", "new"),
          Edit.replace("/auth/params", Map.of("port", 1, "password", Secret.of("canary"))));

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Api api;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    api = new Services(Adobe.http(Adobe.endpoints(server.uri()), new SettableClock())).flow("dev");
  }

  @Test
  void namesTheRevisionAndTellsTheNewOne() {
    server.always(PATCH, Step.json(200, "{\"id\":\"1\",\"etag\":\"\\\"e-2\\\"\"}"));

    assertThat(api.change(PATH, EDITS, "\"e-1\"")).isEqualTo("\"e-2\"");

    Heard sent = server.heard(PATCH).get(0);
    assertThat(sent.header("If-Match")).isEqualTo("\"e-1\"");
    assertThat(sent.header("Content-Type")).isEqualTo("application/json");
    assertThat(Json.parse(sent.body()))
        .isEqualTo(
            Json.parse(
                """
                [{"op": "replace", "path": "/name", "value": "new"},
                 {"op": "replace", "path": "/auth/params",
                  "value": {"port": 1, "password": "canary"}}]"""));
  }

  @Test
  void tellsBothRevisionsAndTheAdviceOfWhoMadeIt() {
    server.always(PATCH, Step.json(412, "{}")).always(GET, Adobe.items(shown("e-7", "x", "c")));
    Api advised = api.advising(Advice.NONE.whenStale("ask them"));

    StaleEtagException stale =
        catchThrowableOfType(
            StaleEtagException.class, () -> advised.change(PATH, EDITS, "\"e-1\""));

    assertThat(stale.sentEtag() + stale.currentEtag().orElseThrow()).isEqualTo("\"e-1\"\"e-7\"");
    assertThat(stale)
        .hasMessage(
            """
            PATCH /connections/1 -> 412 the etag is stale
            it was made for version "e-1", the current one is "e-7"
            Try: ask them""");
  }

  @Test
  void isToldAlsoWhenNothingCanBeRead() {
    server.always(PATCH, Step.json(412, "{}")).always(GET, Step.json(404, "{}"));

    StaleEtagException stale =
        catchThrowableOfType(StaleEtagException.class, () -> api.change(PATH, EDITS, "\"e-1\""));

    assertThat(stale.currentEtag()).isEmpty();
    assertThat(stale.sentEtag()).isEqualTo("\"e-1\"");
  }

  /** The answer to the first try is lost; the second one meets the revision that the first made. */
  @ParameterizedTest
  @CsvSource({
    "new,   client-1, true",
    "new,   '',       true",
    "other, client-1, false",
    "new,   client-2, false"
  })
  void isDoneWhenAnEarlierTryWasIt(String name, String client, boolean done) {
    server
        .next(PATCH, Step.reset(), Step.json(412, "{}"))
        .always(GET, Adobe.items(shown("e-2", name, client)));

    if (done) {
      assertThat(api.change(PATH, EDITS, "\"e-1\"")).isEqualTo("\"e-2\"");
    } else {
      assertThatThrownBy(() -> api.change(PATH, EDITS, "\"e-1\""))
          .isInstanceOf(StaleEtagException.class);
    }
  }

  @Test
  void isNotTakenForDoneAtTheFirstTry() {
    server
        .always(PATCH, Step.json(412, "{}"))
        .always(GET, Adobe.items(shown("e-2", "new", "client-1")));

    assertThatThrownBy(() -> api.change(PATH, EDITS, "\"e-1\""))
        .isInstanceOf(StaleEtagException.class);
  }

  private static String shown(String etag, String name, String client) {
    String by = client.isEmpty() ? "" : "\"updatedClient\":\"" + client + "\",";
    return """
        {"id":"1",%s"name":"%s","auth":{"params":{"port":1}},"etag":"\\"%s\\""}"""
        .formatted(by, name, etag);
  }
}
