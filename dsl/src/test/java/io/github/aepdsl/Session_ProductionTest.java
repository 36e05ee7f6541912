package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Sandboxes of type production, whatever they are called. */
class Session_ProductionTest {

  private static final String ID = "4a7c78c7-b273-4be0-b09f-55763bebc60e";
  private static final String SANDBOXES = "GET /data/foundation/sandbox-management/";

  private static final String ALL =
      """
      {"sandboxes":[{"name":"live","type":"production"},{"name":"dev","type":"development"}],
       "_page":{"limit":50,"count":2}}""";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  @TempDir private Path folder;

  @Test
  void areKnownByTheNameOfTheDefaultSandboxWithoutACall() {
    assertThat(in("prod").sessions().isProduction()).isTrue();
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void areLookedForOnceAndNotBeforeAnotherCallWasAnswered() {
    Configuration process = in("live");
    assertThat(process.sessions().isProduction()).isFalse();
    assertThat(server.heard()).isEmpty();

    process.open().connections().list();

    assertThat(process.sessions().isProduction()).isTrue();
    assertThat(process.sessions().isProduction()).isTrue();
    assertThat(server.heard(SANDBOXES)).hasSize(1);
  }

  @Test
  void areNotOthers() {
    Configuration process = in("dev");
    process.open().connections().list();

    assertThat(process.sessions().isProduction()).isFalse();
    assertThat(new Configuration(folder).sessions().isProduction()).isFalse();
  }

  @Test
  void areToldByWhatWasDeletedThere() {
    assertThat(deletedFrom(in("live")))
        .contains("deleted from ", ", sandbox live (production)  id=");
    assertThat(deletedFrom(in("dev"))).contains(", sandbox dev  id=");
  }

  @Test
  void areNoReasonToFailWhenNobodyMaySeeThem() {
    Configuration process = in("live");
    server.always(SANDBOXES, Step.json(403, "{\"title\":\"no\"}"));

    assertThat(deletedFrom(process)).contains(", sandbox live  id=");
  }

  private String deletedFrom(Configuration process) {
    server.always("DELETE " + Adobe.CONNECTIONS + "/" + ID, Step.json(204, ""));
    return process.open().connections().first().orElseThrow().delete().toString();
  }

  private Configuration in(String sandbox) {
    server.always(SANDBOXES, Step.json(200, ALL));
    server.always(Adobe.TOKEN, Adobe.token("t"));
    server.always(Adobe.LIST, Adobe.items(Adobe.item(ID, "orders", Adobe.CASSANDRA, 1)));
    return new Configuration(folder).tenant(server.uri()).environment("AEP_SANDBOX", sandbox);
  }
}
