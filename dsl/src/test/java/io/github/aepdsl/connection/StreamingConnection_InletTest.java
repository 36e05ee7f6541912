package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.UnauthorizedException;
import io.github.aepdsl.ingest.Receipt;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamingConnection_InletTest {

  private static final String STREAM = "77a05521-91d6-451c-a055-2191d6851c34";
  private static final String GET = "GET " + Adobe.CONNECTIONS + "/" + STREAM;
  private static final String COLLECT = "POST /collection/abc";
  private static final String RECEIPT =
      "{\"inletId\":\"abc\",\"xactionId\":\"1:2\",\"receivedTimeMs\":1584479347507}";

  private static final String INLET_401 =
      """
      {"type":"https://ns.adobe.com/adobecloud/problem/data-collection-service-authorization",
       "status":"401","title":"Authorization",
       "report":{"message":"[id] Ims service token is empty"}}""";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Workspace workspace;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(Adobe.CREATE, Adobe.created(STREAM)).always(COLLECT, Step.json(200, RECEIPT));
    server.always(GET, inlet(server.uri() + "/collection/abc", false));
    workspace = Adobe.workspace(server);
  }

  @Test
  void hasAnAddressThatIsReadOnce() {
    StreamingConnection web = create(false);

    assertThat(web.inletUrl()).hasToString(server.uri() + "/collection/abc");
    assertThat(web.inletUrl()).isEqualTo(web.inletUrl());
    assertThat(server.heard())
        .extracting(Heard::line)
        .containsExactly(Adobe.TOKEN, Adobe.CREATE, GET);
  }

  @Test
  void sendsAMessageAndGetsAReceipt() {
    Receipt receipt = create(false).send("{\"a\": 1}");

    assertThat(receipt).isEqualTo(new Receipt("abc", "1:2", Instant.ofEpochMilli(1584479347507L)));
    assertThat(server.heard(COLLECT).get(0).body()).isEqualTo("{\"a\": 1}");
  }

  @Test
  void showsAPlainInletNothingOfThePlatform() {
    create(false).send("{}");

    Heard message = server.heard(COLLECT).get(0);
    assertThat(message.header("Content-Type")).isEqualTo("application/json");
    assertThat(message.headers())
        .doesNotContainKeys("Authorization", "X-api-key", "X-gw-ims-org-id", "X-sandbox-name");
  }

  @Test
  void showsAnAuthenticatedInletTheTokenOnly() {
    server.always(GET, inlet(server.uri() + "/collection/abc", true));

    create(true).send("{}");

    assertThat(server.heard(COLLECT).get(0).header("Authorization")).isEqualTo("Bearer t-1");
    assertThat(server.heard(COLLECT).get(0).headers()).doesNotContainKey("X-api-key");
  }

  @Test
  void sendsNothingInTheClearToAnotherMachine() {
    server.always(GET, inlet("http://inlet.example/collection/abc", true));

    assertThatThrownBy(() -> create(true).send("{}")).hasMessageContaining("must be https");
  }

  @Test
  void saysWhatToDoWhenTheInletWantsAToken() {
    server.always(COLLECT, Step.json(401, INLET_401));

    assertThatThrownBy(() -> create(false).send("{}"))
        .isInstanceOf(UnauthorizedException.class)
        .hasMessageContaining("[id] Ims service token is empty")
        .hasMessageContaining("refresh()");
  }

  @Test
  void neverSendsAMessageTwice() {
    server.always(COLLECT, Step.json(503, "{}"));

    assertThatThrownBy(() -> create(false).send("{}")).hasMessageContaining("503");
    assertThat(server.heard(COLLECT)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"text\"", "{", "{} {}", "{'a': 1}"})
  void refusesWhatIsNoJsonObjectBeforeAnythingIsSent(String message) {
    StreamingConnection web = create(false);
    web.inletUrl();

    assertThatThrownBy(() -> web.send(message))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must be one");
    assertThat(server.heard(COLLECT)).isEmpty();
  }

  @Test
  void refusesMoreThanAMegabyte() {
    String message = "{\"a\":\"" + "x".repeat(1 << 20) + "\"}";

    assertThatThrownBy(() -> create(false).send(message)).hasMessageContaining("1 MB at most");
  }

  @Test
  void isKnownAsStreamingHoweverItIsRead() {
    assertThat(workspace.connection(STREAM).streaming().authenticated()).isFalse();
    assertThat(workspace.connection(STREAM).toString()).startsWith("streaming connection \"web\"");
  }

  private StreamingConnection create(boolean authenticated) {
    return workspace
        .create(
            Map.of(
                "name",
                "web",
                "auth",
                Map.of("params", Map.of("authenticationRequired", authenticated)),
                "connectionSpec",
                Map.of("id", StreamingConnection.SPEC_ID)))
        .streaming();
  }

  private static Step inlet(String url, boolean authenticated) {
    String item = Adobe.item(STREAM, "web", StreamingConnection.SPEC_ID, 0);
    String params =
        "{\"inletUrl\":\"" + url + "\",\"authenticationRequired\":" + authenticated + "}";
    return Adobe.items(item.replace("{}", params));
  }
}
