package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as it should be, but for a value. */
class Connections_OddAnswersTest {

  private static final String ID = "77a05521-91d6-451c-a055-2191d6851c34";

  @RegisterExtension final RawServer server = RawServer.start();
  private final Workspace workspace =
      Adobe.workspace(Adobe.endpoints(server.uri()), Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "1e400",
        "-1",
        "9223372036854775808",
        "1e999999999",
        "\"2\"",
        "true",
        "{}",
        "null"
      })
  void countsByWholeNumbersOnly(String count) {
    answering("{\"count\":" + count + "}");

    assertThatThrownBy(() -> workspace.connections().count())
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("-> 200, but it lacks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e400", "9223372036854775808", "\"yesterday\"", "{}"})
  void tellsNoTimeOfCreationThatIsNone(String createdAt) {
    answering("{\"items\":[{\"id\":\"1\",\"createdAt\":" + createdAt + "}]}");

    assertThatThrownBy(() -> workspace.connection(ID).createdAt())
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("lacks createdAt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:x",
        "http://[",
        "//",
        "/collection/1",
        "x",
        " ",
        "http:///x",
        "http://a b/",
        "\u202e",
        "http://127.0.0.1:99999999999/"
      })
  void takesNoInletWithoutAHost(String url) {
    StreamingConnection connection = streaming(url);

    assertThatThrownBy(connection::inletUrl)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("inletUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:canary@127.0.0.1/",
        "http://inlet.example/x",
        "ftp://127.0.0.1/x",
        "http://127.0.0.1:99999/x",
        "https://127.0.0.1:0/x"
      })
  void sendsNoMessageToAnAddressThatCannotBe(String url) {
    StreamingConnection connection = streaming(url);

    assertThatThrownBy(() -> connection.send("{}"))
        .isInstanceOf(AepException.class)
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":1}", "[]", "null", "\"\"", "\" \""})
  void createsNothingWithoutAnId(String id) {
    creating(id);

    assertThatThrownBy(() -> workspace.create(Adobe.cassandra("x")))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it lacks its id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "1.5"})
  void takesAnIdThatIsNoText(String id) {
    creating(id);

    assertThat(workspace.create(Adobe.cassandra("x")).id()).isEqualTo(id);
  }

  @Test
  void showsAnEndlessIdNotInFull() {
    String id = "x".repeat(100_000);
    answering("{\"items\":[{\"id\":\"" + id + "\"}]}");
    BaseConnection connection = workspace.connections().list().get(0);
    server.answering(RawAnswer.json(404, "{}"));

    assertThatThrownBy(connection::refresh)
        .isInstanceOf(AepException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
  }

  private StreamingConnection streaming(String inletUrl) {
    answering(
        """
        {"items":[{"id":"1","connectionSpec":{"id":"%s"},"auth":{"params":{"inletUrl":"%s"}}}]}"""
            .formatted(StreamingConnection.SPEC_ID, inletUrl));
    return workspace.connection(ID).streaming();
  }

  private void creating(String id) {
    server.answering(Adobe.CREATE, RawAnswer.json(201, "{\"id\":" + id + ",\"etag\":7}"));
    answering("{\"items\":[]}");
  }

  private void answering(String body) {
    server.answering(RawAnswer.json(200, body));
  }
}
