package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seven calls of the five tutorials, as a server that is not ours receives them. */
class Tutorials_SevenCallsTest {

  private static final String ID = "77a05521-91d6-451c-a055-2191d6851c34";
  private static final String ORG = "0123456789ABCDEF01234567@AdobeOrg";

  private ScriptedServer server;
  private Aep aep;
  private String expectedId;
  private String expectedEtag;

  @BeforeEach
  void aServerThatIsNotOurs(@TempDir Path folder) throws IOException {
    server = ScriptedServer.start();
    server.always(Adobe.TOKEN, Adobe.token("token-1"));
    server.always("GET " + Adobe.CONNECTIONS + "/" + ID, Step.json(200, golden("connection")));
    aep =
        new Configuration(folder)
            .environment("AEP_PROFILE", "default")
            .environment("AEP_PLATFORM_URL", server.uri().toString())
            .environment("AEP_IMS_URL", server.uri().toString())
            .environment("AEP_CLIENT_ID", "client-1")
            .environment("AEP_CLIENT_SECRET", "client-secret")
            .environment("AEP_ORG_ID", ORG)
            .environment("AEP_SANDBOX", "tutorial")
            .open();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void cassandra() throws IOException {
    answer("ce69aa89-1baa-4054-a9aa-891baa605425", "5a026e19-0000-0200-0000-5eac76d00000");

    var draft = aep.cassandra().name("Cassandra test connection");
    var described = draft.description("A test connection for Cassandra");
    var connection =
        described.host("10.0.0.5").username("svc").password("tutorial-password").create();

    assertCreatedAs("cassandra", connection);
  }

  @Test
  void sparkOnHdInsight() throws IOException {
    answer("a45f2f58-e3a2-46ba-9f2f-58e3a2b6baf2", "900009d6-0000-0200-0000-5e8500010000");

    var draft = aep.spark().name("Spark test connection").description("A Spark test connection");
    var connection =
        draft.host("spark.example.com").username("svc").password("tutorial-password").create();

    assertCreatedAs("spark", connection);
  }

  @Test
  void phoenix() throws IOException {
    answer("0d982fff-c443-403e-982f-ffc443f03e37", "830082dc-0000-0200-0000-5e84ee560000");

    var named = aep.phoenix().name("Phoenix test connection");
    var draft = named.description("Phoenix test connection").host("phoenix.example.com");
    var account = draft.username("svc").password("tutorial-password");
    var connection = account.port(443).httpPath("/hbasephoenix0").enableSsl(true).create();

    assertCreatedAs("phoenix", connection);
  }

  @Test
  void mariaDb() throws IOException {
    answer("be3a2d71-1fb6-4fea-ba2d-711fb61fea50", "02002624-0000-0200-0000-5e41f7040000");

    var draft = aep.mariadb().connectionString().server("db").database("crm").user("svc");
    var named = draft.password("tutorial-password").name("Test connection for maria-db");
    var connection = named.description("Test connection for maria-db").create();

    assertCreatedAs("mariadb", connection);
  }

  @Test
  void streaming() throws IOException {
    answer("77a05521-91d6-451c-a055-2191d6851c34", "a500e689-0000-0200-0000-5e31df730000");

    var draft = aep.streaming().name("Sample streaming connection");
    var described = draft.description("Sample description");
    var connection =
        described.sourceId("Sample connection").param("name", "Sample connection").create();

    assertCreatedAs("streaming", connection);
  }

  @Test
  void authenticatedStreaming() throws IOException {
    answer("77a05521-91d6-451c-a055-2191d6851c34", "a500e689-0000-0200-0000-5e31df730000");

    var draft = aep.streaming().name("Sample streaming connection");
    var described = draft.description("Sample description").sourceId("Sample connection");
    var connection = described.param("name", "Sample connection").authenticated().create();

    assertCreatedAs("streaming-authenticated", connection);
  }

  @Test
  void inletUrl() {
    answer(ID, "a500e689-0000-0200-0000-5e31df730000");
    var connection = aep.streaming().name("web").create();

    assertThat(connection.inletUrl())
        .hasToString(
            "https://dcs.adobedc.net/collection/"
                + "a868e1ce678a911ef1482b083329af3cafa4bafdc781285f25911eaae9e00eb2");
    assertThat(connection.inletUrl()).isEqualTo(connection.inletUrl());
    assertThat(server.heard("GET " + Adobe.CONNECTIONS + "/" + ID))
        .singleElement()
        .satisfies(Tutorials_SevenCallsTest::assertHeaders);
  }

  /** What the tutorial shows as the answer. */
  private void answer(String id, String etag) {
    String json = "{\"id\": \"%s\", \"etag\": \"\\\"%s\\\"\"}".formatted(id, etag);
    expectedId = id;
    expectedEtag = '"' + etag + '"';
    server.always(Adobe.CREATE, Step.json(201, json));
  }

  private void assertCreatedAs(String golden, BaseConnection connection) throws IOException {
    assertThat(connection.id()).isEqualTo(expectedId);
    assertThat(connection.etag()).isEqualTo(expectedEtag);
    assertThat(server.heard(Adobe.CREATE))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(Json.parse(request.body())).isEqualTo(Json.parse(golden(golden)));
              assertThat(request.header("Content-Type")).isEqualTo("application/json");
              assertHeaders(request);
            });
    assertThat(server.heard()).extracting(Heard::line).containsExactly(Adobe.TOKEN, Adobe.CREATE);
  }

  private static void assertHeaders(Heard request) {
    assertThat(request.header("Authorization")).isEqualTo("Bearer token-1");
    assertThat(request.header("x-api-key")).isEqualTo("client-1");
    assertThat(request.header("x-gw-ims-org-id")).isEqualTo(ORG);
    assertThat(request.header("x-sandbox-name")).isEqualTo("tutorial");
  }

  private static String golden(String name) throws IOException {
    try (InputStream json =
        Tutorials_SevenCallsTest.class.getResourceAsStream("/tutorials/" + name + ".json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
