package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that the service does not know: which was meant, and which there are. */
class Session_UnknownSandboxTest {

  private static final String SANDBOXES = "GET /data/foundation/sandbox-management/";
  private static final String THERE = "these credentials may use dev, prod, stage";
  private static final String MEANT = "Try: the sandbox dev if you meant that; " + THERE;

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  @TempDir private Path folder;

  @Test
  void isToldWithTheNearestNameByEveryService() {
    Aep aep = new Configuration(folder).open().sandbox("dve");

    assertThat(aep.connections().toString()).endsWith(MEANT);
    assertThat(aep.flows().toString()).endsWith(MEANT);
    assertThat(aep.datasets().toString()).endsWith(MEANT);
    assertThat(aep.schemas().toString()).endsWith(MEANT);
    assertThatThrownBy(() -> aep.streaming().name("web").create()).hasMessageEndingWith(MEANT);
  }

  @Test
  void isToldWithAllThereAreWhenNoneIsNear() {
    Aep aep = new Configuration(folder).open().sandbox("marketing");

    assertThatThrownBy(() -> aep.connections().list())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Try: these credentials may use ")
        .hasMessageContaining("stage");
  }

  @Test
  void isNotGuessedWhereTheSandboxIsThere() {
    Aep aep = new Configuration(folder).open();

    assertThatThrownBy(() -> aep.connection("4a7c78c7-b273-4be0-b09f-55763bebc60e"))
        .hasMessageNotContaining("these credentials");
  }

  @Test
  void asksOnceForThoseThatThereAre() {
    Aep aep = refusing(Step.json(200, "{\"sandboxes\":[{\"name\":\"d\\u001bev\"}]}"));

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> aep.connections().list()).hasMessageContaining("sandbox d\\u001bev");
    }
    assertThat(server.heard(SANDBOXES)).hasSize(1);
  }

  @Test
  void saysWhereToLookWhenNobodyMaySeeThem() {
    Aep aep = refusing(Step.json(403, "{\"title\":\"no\"}"));

    assertThatThrownBy(() -> aep.connections().list())
        .hasMessageEndingWith("aep().sandboxes() lists those that these credentials may use");
  }

  private Aep refusing(Step sandboxes) {
    server.always(Adobe.TOKEN, Adobe.token("t"));
    server.always(SANDBOXES, sandboxes);
    server.always(
        Adobe.LIST,
        Step.json(
            404,
            "{\"type\":\"https://ns.adobe.com/aep/errors/FLOW-2100-404\",\"detail\":\"no sandbox dve\"}"));
    return new Configuration(folder).tenant(server.uri()).environment("AEP_SANDBOX", "dve").open();
  }
}
