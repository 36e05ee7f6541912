package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seven calls of the five tutorials, typed as one line each, to a server that is not ours. */
class Tutorials_SevenCallsTest {

  private static final String STREAMING_ID = "77a05521-91d6-451c-a055-2191d6851c34";
  private static final String STREAMING_ETAG = "a500e689-0000-0200-0000-5e31df730000";
  private static final String GET_STREAMING = "GET " + Adobe.CONNECTIONS + "/" + STREAMING_ID;
  private static final String ORG = "0123456789ABCDEF01234567@AdobeOrg";

  @TempDir Path folder;

  private ScriptedServer server;

  @BeforeEach
  void aServerThatIsNotOurs() throws IOException {
    server = ScriptedServer.start();
    server.always(Adobe.TOKEN, Adobe.token("token-1"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void cassandra() throws IOException {
    answer("ce69aa89-1baa-4054-a9aa-891baa605425", "5a026e19-0000-0200-0000-5eac76d00000");

    var connection =
        aep()
            .sandbox("tutorial")
            .cassandra()
            .name("Cassandra test connection")
            .description("A test connection for Cassandra")
            .host("10.0.0.5")
            .username("svc")
            .password("tutorial-password")
            .create();

    assertThat(connection.id()).isEqualTo("ce69aa89-1baa-4054-a9aa-891baa605425");
    assertThat(connection.etag()).isEqualTo("\"5a026e19-0000-0200-0000-5eac76d00000\"");
    assertSent("cassandra");
  }

  @Test
  void sparkOnHdInsight() throws IOException {
    answer("a45f2f58-e3a2-46ba-9f2f-58e3a2b6baf2", "900009d6-0000-0200-0000-5e8500010000");

    var connection =
        aep()
            .sandbox("tutorial")
            .spark()
            .name("Spark test connection")
            .description("A Spark test connection")
            .host("spark.example.com")
            .username("svc")
            .password("tutorial-password")
            .create();

    assertThat(connection.id()).isEqualTo("a45f2f58-e3a2-46ba-9f2f-58e3a2b6baf2");
    assertThat(connection.etag()).isEqualTo("\"900009d6-0000-0200-0000-5e8500010000\"");
    assertSent("spark");
  }

  @Test
  void phoenix() throws IOException {
    answer("0d982fff-c443-403e-982f-ffc443f03e37", "830082dc-0000-0200-0000-5e84ee560000");

    var connection =
        aep()
            .sandbox("tutorial")
            .phoenix()
            .name("Phoenix test connection")
            .description("Phoenix test connection")
            .host("phoenix.example.com")
            .username("svc")
            .password("tutorial-password")
            .port(443)
            .httpPath("/hbasephoenix0")
            .enableSsl(true)
            .create();

    assertThat(connection.id()).isEqualTo("0d982fff-c443-403e-982f-ffc443f03e37");
    assertThat(connection.etag()).isEqualTo("\"830082dc-0000-0200-0000-5e84ee560000\"");
    assertSent("phoenix");
  }

  @Test
  void mariaDb() throws IOException {
    answer("be3a2d71-1fb6-4fea-ba2d-711fb61fea50", "02002624-0000-0200-0000-5e41f7040000");

    var connection =
        aep()
            .sandbox("tutorial")
            .mariadb()
            .connectionString()
            .name("Test connection for maria-db")
            .description("Test connection for maria-db")
            .server("db")
            .database("crm")
            .user("svc")
            .password("tutorial-password")
            .create();

    assertThat(connection.id()).isEqualTo("be3a2d71-1fb6-4fea-ba2d-711fb61fea50");
    assertThat(connection.etag()).isEqualTo("\"02002624-0000-0200-0000-5e41f7040000\"");
    assertSent("mariadb");
  }

  @Test
  void streaming() throws IOException {
    answer(STREAMING_ID, STREAMING_ETAG);

    var connection =
        aep()
            .sandbox("tutorial")
            .streaming()
            .name("Sample streaming connection")
            .description("Sample description")
            .sourceId("Sample connection")
            .inletName("Sample connection")
            .create();

    assertThat(connection.id()).isEqualTo(STREAMING_ID);
    assertThat(connection.authenticated()).isFalse();
    assertSent("streaming");
  }

  @Test
  void authenticatedStreaming() throws IOException {
    answer(STREAMING_ID, STREAMING_ETAG);

    var connection =
        aep()
            .sandbox("tutorial")
            .streaming()
            .name("Sample streaming connection")
            .description("Sample description")
            .sourceId("Sample connection")
            .inletName("Sample connection")
            .authenticated()
            .create();

    assertThat(connection.id()).isEqualTo(STREAMING_ID);
    assertThat(connection.authenticated()).isTrue();
    assertSent("streaming-authenticated");
  }

  @Test
  void inletUrl() throws IOException {
    answer(STREAMING_ID, STREAMING_ETAG);
    server.always(GET_STREAMING, Step.json(200, golden("connection")));

    var inlet = aep().sandbox("tutorial").streaming().name("web").create().inletUrl();

    assertThat(inlet)
        .hasToString(
            "https://dcs.adobedc.net/collection/"
                + "a868e1ce678a911ef1482b083329af3cafa4bafdc781285f25911eaae9e00eb2");
    assertHeaders(server.heard(GET_STREAMING));
  }

  /** A session in another sandbox than the one that the lines name. */
  private Aep aep() {
    return new Configuration(folder)
        .environment("AEP_PROFILE", "default")
        .environment("AEP_PLATFORM_URL", server.uri().toString())
        .environment("AEP_IMS_URL", server.uri().toString())
        .environment("AEP_CLIENT_ID", "client-1")
        .environment("AEP_CLIENT_SECRET", "client-secret")
        .environment("AEP_ORG_ID", ORG)
        .environment("AEP_SANDBOX", "prod")
        .open();
  }

  /** What the tutorial shows as the answer. */
  private void answer(String id, String etag) {
    String json = "{\"id\": \"%s\", \"etag\": \"\\\"%s\\\"\"}".formatted(id, etag);
    server.always(Adobe.CREATE, Step.json(201, json));
  }

  private void assertSent(String golden) throws IOException {
    List<Heard> creates = server.heard(Adobe.CREATE);

    assertHeaders(creates);
    assertThat(creates.get(0).header("Content-Type")).isEqualTo("application/json");
    assertThat(Json.parse(creates.get(0).body())).isEqualTo(Json.parse(golden(golden)));
    assertThat(server.heard()).extracting(Heard::line).containsExactly(Adobe.TOKEN, Adobe.CREATE);
  }

  private static void assertHeaders(List<Heard> requests) {
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0).header("Authorization")).isEqualTo("Bearer token-1");
    assertThat(requests.get(0).header("x-api-key")).isEqualTo("client-1");
    assertThat(requests.get(0).header("x-gw-ims-org-id")).isEqualTo(ORG);
    assertThat(requests.get(0).header("x-sandbox-name")).isEqualTo("tutorial");
  }

  private static String golden(String name) throws IOException {
    try (InputStream json =
        Tutorials_SevenCallsTest.class.getResourceAsStream("/tutorials/" + name + ".json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
