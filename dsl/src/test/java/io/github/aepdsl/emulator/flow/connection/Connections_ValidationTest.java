package io.github.aepdsl.emulator.flow.connection;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a create body is held against. */
class Connections_ValidationTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "{}"})
  void refusesAnEmptyBody(String body) throws Exception {
    assertFlowError(on.post("/connections", body), "1405-400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\": \"x", "[]", "\"text\""})
  void refusesABodyThatIsNotAJsonObject(String body) throws Exception {
    Answer answer = on.post("/connections", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/title")).isEqualTo("BadRequestError");
  }

  @Test
  void refusesASpecIdThatTheCatalogDoesNotHold() throws Exception {
    String body = Bodies.CASSANDRA.replace("a8f4d393", "ffffffff");

    assertThat(assertFlowError(on.post("/connections", body), "1413-400")).contains("ffffffff");
  }

  @Test
  void refusesABodyWithoutAConnectionSpec() throws Exception {
    assertFlowError(on.post("/connections", "{\"name\": \"x\"}"), "1413-400");
  }

  @Test
  void refusesAVersionThatTheSpecDoesNotHave() throws Exception {
    String body = Bodies.CASSANDRA.replace("\"version\": \"1.0\"", "\"version\": \"9.9\"");

    assertFlowError(on.post("/connections", body), "1413-400");
  }

  @Test
  void refusesAnAuthSpecOfAnotherConnector() throws Exception {
    String body = Bodies.CASSANDRA.replace("Basic Authentication", "Streaming Connection");

    String detail = assertFlowError(on.post("/connections", body), "1415-400");

    assertThat(detail).contains("Streaming Connection", "Basic Authentication");
  }

  @Test
  void namesEverythingMissingAndWronglyTypedAtOnce() throws Exception {
    String body =
        Bodies.PHOENIX
            .replace("\"host\": \"10.0.0.5\",", "")
            .replace("\"username\": \"svc\",", "\"username\": null,")
            .replace("8765", "\"8765\"")
            .replace("true", "\"yes\"");

    String detail = assertFlowError(on.post("/connections", body), "1100-400");

    assertThat(detail)
        .startsWith("Error from flow provider:")
        .contains("missing host, username", "port must be a whole number")
        .contains("enableSsl must be a boolean");
  }

  @Test
  void doesNotRepeatAValueThatItRefuses() throws Exception {
    String body = Bodies.CASSANDRA.replace("\"hunter2-canary\"", "{\"a\": \"hunter2-canary\"}");

    Answer answer = on.post("/connections", body);

    assertThat(assertFlowError(answer, "1100-400")).contains("password must be a string");
    assertThat(answer.text()).doesNotContain("hunter2-canary");
  }

  @Test
  void wantsCassandrasPortAsAString() throws Exception {
    String body = Bodies.CASSANDRA.replace("\"9042\"", "9042");

    assertThat(assertFlowError(on.post("/connections", body), "1100-400"))
        .contains("port must be a string");
  }

  @Test
  void takesABodyWithoutAParameterThatHasADefault() throws Exception {
    String body = Bodies.CASSANDRA.replace("\"port\": \"9042\",", "");

    assertThat(on.post("/connections", body).status()).isEqualTo(201);
  }

  @Test
  void keepsParametersThatTheCatalogDoesNotKnow() throws Exception {
    String body = Bodies.CASSANDRA.replace("\"port\"", "\"keyspace\": \"ks\", \"port\"");

    Answer found = on.get("/connections/" + on.create(body));

    assertThat(found.at("/items/0/auth/params/keyspace")).isEqualTo("ks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"password\": \"canary-1\", \"user\": \"shown\"}",
        "[{\"deep\": {\"apiKey\": \"canary-1\"}}, \"shown\"]",
        "{\"url\": \"Server=shown;Pwd=canary-1\", \"user\": \"shown\"}"
      })
  void hidesSecretsHoweverDeepInAnUnknownParameter(String value) throws Exception {
    String body = Bodies.CASSANDRA.replace("\"port\"", "\"own\": " + value + ", \"port\"");

    Answer shown = on.get("/connections/" + on.create(body));

    assertThat(shown.text()).contains("shown").doesNotContain("canary-1");
  }

  @Test
  void hidesAnUnknownParameterThatSoundsSecret() throws Exception {
    String body = Bodies.CASSANDRA.replace("\"port\"", "\"apiToken\": \"canary-2\", \"port\"");

    assertThat(on.get("/connections/" + on.create(body)).text()).doesNotContain("canary-2");
  }

  @Test
  void refusesAStreamingDataTypeThatDoesNotExist() throws Exception {
    Answer answer = on.post("/connections", Bodies.minimalStreaming("web", "csv"));

    assertThat(assertFlowError(answer, "1100-400")).contains("dataType must be one of xdm, raw");
  }

  @Test
  void refusesAProviderOfAnotherConnector() throws Exception {
    String body = Bodies.STREAMING.replace("521eee4d", "00000000");

    assertThat(assertFlowError(on.post("/connections", body), "1100-400")).contains("providerId");
  }

  @Test
  void takesTheSameNameTwice() throws Exception {
    String first = on.create(Bodies.CASSANDRA);
    String second = on.create(Bodies.CASSANDRA);

    assertThat(second).isNotEqualTo(first).doesNotContain("none");
  }
}
