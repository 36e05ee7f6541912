package io.github.aepdsl.connection;

import static io.github.aepdsl.testing.Adobe.CASSANDRA;
import static io.github.aepdsl.testing.Adobe.CREATE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindOrCreate_OldestTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Workspace workspace;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1")).always(CREATE, Adobe.created("new"));
    workspace = Adobe.workspace(server);
  }

  @Test
  void takesTheOldestOfSeveralHoweverTheyAreListed() {
    server.always(LIST, Adobe.items(item("b", 2000), item("a", 1000), item("c", 3000)));

    BaseConnection found = run();

    assertThat(found.id()).isEqualTo("a");
    assertThat(found.wasCreated()).isFalse();
    assertThat(server.heard(CREATE)).isEmpty();
  }

  @Test
  void takesNoneThatTheServiceListsByMistake() {
    String othersName = Adobe.item("x", "orders 2", CASSANDRA, 1);
    String othersSource = Adobe.item("y", "orders", "another-spec", 1);
    server.always(LIST, Adobe.items(othersName, othersSource));

    assertThat(run().id()).isEqualTo("new");
  }

  @Test
  void createsOnceWhenThereIsNone() {
    server.always(LIST, Adobe.items());

    assertThat(run().wasCreated()).isTrue();
    assertThat(server.heard(CREATE)).hasSize(1);
    assertThat(server.heard(LIST)).hasSize(1);
  }

  @Test
  void createsNothingWhenItCannotLook() {
    server.always(LIST, Step.json(403, "{}"));

    assertThatThrownBy(this::run).hasMessageContaining("GET /connections -> 403");
    assertThat(server.heard(CREATE)).isEmpty();
  }

  private BaseConnection run() {
    return workspace.findOrCreate(Adobe.cassandra("orders"));
  }

  private static String item(String id, long createdAt) {
    return Adobe.item(id, "orders", CASSANDRA, createdAt);
  }
}
