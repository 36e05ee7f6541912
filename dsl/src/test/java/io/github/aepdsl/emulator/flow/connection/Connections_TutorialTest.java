package io.github.aepdsl.emulator.flow.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tutorials' own requests and the answers that they print. */
class Connections_TutorialTest {

  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  static Stream<String> everyBody() {
    return Stream.of(
        Bodies.CASSANDRA,
        Bodies.SPARK,
        Bodies.PHOENIX,
        Bodies.MARIADB,
        Bodies.STREAMING,
        Bodies.AUTHENTICATED);
  }

  @ParameterizedTest
  @MethodSource("everyBody")
  void answersTheTutorialsRequestWithIdAndEtag(String body) throws Exception {
    Answer created = on.post("/connections", body);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("/id")).matches(UUID);
    assertThat(created.at("/etag")).matches("\"[0-9a-f]{8}-0000-0200-0000-[0-9a-f]{8}0000\"");
    assertThat(created.json().propertyNames()).containsExactlyInAnyOrder("id", "etag");
    assertThat(created.header("Location"))
        .endsWith(OnPlatform.FLOW + "/connections/" + created.at("/id"));
  }

  @ParameterizedTest
  @MethodSource("everyBody")
  void neverShowsASecretAgain(String tutorials) throws Exception {
    String body =
        tutorials.replace("\"params\": {", "\"params\": { \"secret\": \"hunter2-canary\",");
    assertThat(body).contains("hunter2-canary");

    String id = on.create(body);

    assertThat(on.get("/connections/" + id).text()).doesNotContain("hunter2-canary");
    assertThat(on.get("/connections").text()).doesNotContain("hunter2-canary");
  }

  @Test
  void showsTheInletOnlyOnGet() throws Exception {
    Answer created = on.post("/connections", Bodies.STREAMING);
    Answer found = on.get("/connections/" + created.at("/id"));

    String inletId = found.at("/items/0/auth/params/inletId");
    assertThat(created.text()).doesNotContain("inlet");
    assertThat(inletId).matches("[0-9a-f]{64}");
    assertThat(found.at("/items/0/auth/params/inletUrl"))
        .isEqualTo(on.platform.inletUrl() + "/collection/" + inletId);
  }

  @Test
  void showsAConnectionInAListOfOne() throws Exception {
    Answer created = on.post("/connections", Bodies.STREAMING);
    Answer found = on.get("/connections/" + created.at("/id"));

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().path("items").size()).isEqualTo(1);
    assertThat(found.at("/items/0/name")).isEqualTo("Sample streaming connection");
    assertThat(found.at("/items/0/state")).isEqualTo("enabled");
    assertThat(found.at("/items/0/etag")).isEqualTo(created.at("/etag"));
    assertThat(found.at("/items/0/version")).isEqualTo(created.at("/etag"));
  }

  @Test
  void remembersWhereAndByWhomAConnectionWasMade() throws Exception {
    Answer found = on.get("/connections/" + on.create(Bodies.CASSANDRA));

    assertThat(found.at("/items/0/sandboxName")).isEqualTo("dev");
    assertThat(found.at("/items/0/sandboxId")).matches(UUID);
    assertThat(found.at("/items/0/imsOrgId")).isEqualTo(on.platform.orgId());
    assertThat(found.at("/items/0/createdBy")).isEqualTo(on.platform.clientId());
    assertThat(found.json().at("/items/0/createdAt").isIntegralNumber()).isTrue();
  }

  @Test
  void fillsInWhatTheMinimalStreamingFormLeavesOut() throws Exception {
    Answer found = on.get("/connections/" + on.create(Bodies.minimalStreaming("web", "raw")));

    assertThat(found.at("/items/0/auth/params/sourceId")).isEqualTo("web");
    assertThat(found.at("/items/0/auth/params/name")).isEqualTo("web");
    assertThat(found.at("/items/0/auth/params/dataType")).isEqualTo("raw");
    assertThat(found.at("/items/0/auth/params/authenticationRequired")).isEqualTo("false");
  }

  @Test
  void takesPhoenixPortAndSslAsNumberAndBoolean() throws Exception {
    Answer found = on.get("/connections/" + on.create(Bodies.PHOENIX));

    assertThat(found.json().at("/items/0/auth/params/port").isNumber()).isTrue();
    assertThat(found.json().at("/items/0/auth/params/enableSsl").isBoolean()).isTrue();
  }
}
