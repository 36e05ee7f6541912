package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the sessions of one process share, and what closing one does to the others. */
class Session_SharingTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  @TempDir private Path folder;

  @Test
  void oneProcessHasOneEmbeddedPlatform() {
    Configuration process = new Configuration(folder);

    LocalPlatform first = process.open().local();

    assertThat(process.open("local").local()).isSameAs(first);
    assertThat(process.open().sandbox("stage").local()).isSameAs(first);
    assertThat(new Configuration(folder).open().local()).isNotSameAs(first);
  }

  @Test
  void oneTokenServesAllSessionsOfAProfile() {
    Configuration process = remote();

    process.open().connections().count();
    process.open().sandbox("stage").connections().count();

    assertThat(server.heard(Adobe.TOKEN)).hasSize(1);
  }

  @Test
  void anotherCallerHasAnotherClient() {
    remote().open().connections().count();
    remote().environment("AEP_CLIENT_ID", "another").open().connections().count();

    assertThat(server.heard(Adobe.TOKEN)).hasSize(2);
  }

  @Test
  void aClosedSessionSaysSo() {
    Aep aep = new Configuration(folder).open();

    aep.close();

    assertThatThrownBy(aep::connections)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this session is closed; aep() opens another");
    assertThatThrownBy(aep::cassandra).isInstanceOf(IllegalStateException.class);
    assertThat(aep.toString()).startsWith("aep: local platform");
  }

  @Test
  void closingTwiceIsClosingOnce() {
    Configuration process = remote();
    Aep other = process.open();
    Aep aep = process.open();

    aep.close();
    aep.close();

    assertThat(other.connections().count()).isZero();
  }

  @Test
  void whatItOpenedInAnotherSandboxEndsWithIt() {
    Aep aep = new Configuration(folder).open();
    Aep stage = aep.sandbox("stage");

    stage.close();

    assertThatThrownBy(aep::connections).hasMessageContaining("closed");
    assertThatThrownBy(() -> aep.sandbox("dev")).hasMessageContaining("closed");
  }

  @Test
  void whatWasOpenedByItselfStaysOpen() {
    Configuration process = remote();
    Aep first = process.open();
    Aep second = process.open();

    first.close();

    assertThat(second.connections().count()).isZero();
    second.close();
    assertThat(process.open().connections().count()).isZero();
    assertThat(server.heard(Adobe.TOKEN)).hasSize(2);
  }

  @Test
  void thePlatformOutlivesItsSessions() {
    Configuration process = new Configuration(folder);
    try (Aep aep = process.open()) {
      aep.streaming().name("web").create();
    }

    assertThat(process.open().connections().named("web").count()).isEqualTo(1);
  }

  @Test
  void onlyTheLocalProfileHasAPlatformToLookAt() {
    assertThatThrownBy(() -> remote().open().local())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("profile default is not the embedded platform")
        .hasMessageContaining("Try: aep(\"local\").local()");
  }

  @Test
  void aSandboxNeedsANameThatCanBeOne() {
    Aep aep = new Configuration(folder).open();

    assertThatThrownBy(() -> aep.sandbox(" ")).hasMessage("sandbox is empty");
    assertThatThrownBy(() -> aep.sandbox(null)).hasMessage("sandbox is null");
    assertThatThrownBy(() -> aep.sandbox("two words")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void saysWhereItIs() {
    Aep aep = new Configuration(folder).open();

    assertThat(aep.where()).isEqualTo("local platform, sandbox dev");
    assertThat(aep.sandbox("stage").where()).isEqualTo("local platform, sandbox stage");
    assertThat(remote().open().where())
        .isEqualTo(server.uri().getAuthority() + " (profile default), sandbox prod");
  }

  private Configuration remote() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(Adobe.LIST, Step.json(200, "{\"count\":0}"));
    return new Configuration(folder).tenant(server.uri());
  }
}
