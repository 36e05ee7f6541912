package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InletAddress_HostTest {

  private static final String STREAM = "77a05521-91d6-451c-a055-2191d6851c34";
  private static final String GET = "GET " + Adobe.CONNECTIONS + "/" + STREAM;

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
  }

  @Test
  void isTheOneThatTheServiceTells() {
    tell("\"inletUrl\":\"https://dcs.example/collection/abc\"");

    assertThat(stream(Optional.empty()).inletUrl())
        .hasToString("https://dcs.example/collection/abc");
  }

  @ParameterizedTest
  @CsvSource({
    "https://gate.example, https://gate.example/collection/a%20b",
    "https://gate.example/, https://gate.example/collection/a%20b",
    "http://127.0.0.1:8077/proxy, http://127.0.0.1:8077/proxy/collection/a%20b"
  })
  void isTheConfiguredOneWithItsPath(String configured, String address) {
    tell("\"inletUrl\":\"https://dcs.example/collection/a%20b\"");

    assertThat(stream(Optional.of(URI.create(configured))).inletUrl()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"inletUrl\":\"\"", "\"inletUrl\":null", "\"inletUrl\":\"https://a b\""})
  void isMissedWhenItIsNone(String params) {
    tell(params);

    assertThatThrownBy(() -> stream(Optional.empty()).inletUrl())
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("inletUrl")
        .hasMessageContaining("Try: refresh() it, then repeat");
  }

  @Test
  void isShownOnceItIsKnown() {
    tell("\"inletUrl\":\"https://dcs.example/collection/abc\",\"authenticationRequired\":true");
    StreamingConnection web = stream(Optional.empty());

    assertThat(web).asString().endsWith("  inlet=https://dcs.example/collection/abc");
    assertThat(web.trail())
        .hasToString(
            "session local platform -> sandbox dev"
                + " -> streaming connection web ("
                + StreamingConnection.SPEC_ID
                + ")"
                + " -> inlet https://dcs.example/collection/abc (with a token)");
  }

  private void tell(String params) {
    String item = Adobe.item(STREAM, "web", StreamingConnection.SPEC_ID, 0);
    server.always(GET, Adobe.items(item.replace("{}", "{" + params + "}")));
  }

  private StreamingConnection stream(Optional<URI> inlet) {
    Endpoints plain = Adobe.endpoints(server.uri());
    Endpoints endpoints =
        new Endpoints(
            plain.platform(),
            plain.ims(),
            inlet,
            plain.clientId(),
            plain.clientSecret(),
            plain.orgId(),
            plain.scopes(),
            plain.accessToken());
    return Adobe.workspace(endpoints, new SettableClock()).connection(STREAM).streaming();
  }
}
