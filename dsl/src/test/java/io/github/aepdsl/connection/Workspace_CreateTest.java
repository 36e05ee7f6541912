package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Workspace_CreateTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Workspace workspace;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(Adobe.CREATE, Adobe.created("id-1"));
    workspace = Adobe.workspace(server);
  }

  @Test
  void takesOneRequestAndOneToken() {
    BaseConnection connection = workspace.create(Adobe.cassandra("orders"));

    assertThat(connection.id()).isEqualTo("id-1");
    assertThat(connection.etag()).isEqualTo("\"e-1\"");
    assertThat(connection.name()).isEqualTo("orders");
    assertThat(connection.spec()).isEqualTo("Cassandra");
    assertThat(server.heard()).extracting(Heard::line).containsExactly(Adobe.TOKEN, Adobe.CREATE);
  }

  @Test
  void printsWhatItMadeAndWhere() {
    BaseConnection connection = workspace.create(Adobe.cassandra("orders"));

    assertThat(connection.wasCreated()).isTrue();
    assertThat(connection)
        .hasToString("base connection \"orders\" created in local platform, sandbox dev  id=id-1");
  }

  @Test
  void sendsTheSecretsThatItNeverPrints() {
    workspace.create(Adobe.cassandra("orders"));

    assertThat(server.heard(Adobe.CREATE).get(0).body())
        .contains("\"password\":\"" + Adobe.PASSWORD + "\"");
  }

  @Test
  void carriesEveryDocumentedHeader() {
    workspace.create(Adobe.cassandra("orders"));

    Heard request = server.heard(Adobe.CREATE).get(0);
    assertThat(request.header("Authorization")).isEqualTo("Bearer t-1");
    assertThat(request.header("x-api-key")).isEqualTo("client-1");
    assertThat(request.header("x-gw-ims-org-id")).isEqualTo("123@AdobeOrg");
    assertThat(request.header("x-sandbox-name")).isEqualTo("dev");
    assertThat(request.header("Content-Type")).isEqualTo("application/json");
    assertThat(request.header("Accept")).isEqualTo("application/json");
  }
}
