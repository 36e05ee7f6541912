package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.FreshPlatform;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A base connection from create to delete, on the local platform. */
class BaseConnection_LifeTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @RegisterExtension
  final FreshPlatform platform =
      FreshPlatform.start(
          LocalPlatformOptions.defaults().withClock(Clock.fixed(NOON, ZoneOffset.UTC)));

  private final Workspace workspace = platform.workspace();
  private final BaseConnection connection = workspace.create(Adobe.cassandra("orders"));

  @Test
  void readsStateAndTimeWhenTheyAreFirstAskedFor() {
    assertThat(connection.state()).isEqualTo("enabled");
    assertThat(connection.createdAt()).isEqualTo(NOON);
  }

  @Test
  void isFoundByItsId() {
    BaseConnection again = workspace.connection(connection.id());

    assertThat(again.name()).isEqualTo("orders");
    assertThat(again.etag()).isEqualTo(connection.etag());
    assertThat(again.wasCreated()).isFalse();
    assertThat(again)
        .hasToString("base connection \"orders\" in " + again.where() + "  id=" + again.id());
  }

  @Test
  void isTestedByTheService() {
    assertThat(connection.test().passed()).isTrue();
    assertThat(connection.test()).hasToString("base connection \"orders\": test passed");
  }

  @Test
  void tellsThatATestFailed() {
    platform.faults().failTests();

    assertThat(connection.test().passed()).isFalse();
  }

  @Test
  void isGoneOnceDeleted() {
    connection.delete();

    assertThatThrownBy(connection::refresh).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(connection::delete).isInstanceOf(NotFoundException.class);
    assertThat(workspace.connections().list()).isEmpty();
  }

  @Test
  void saysThatItWasDeleted() {
    connection.delete();

    assertThat(connection)
        .hasToString(
            "base connection \"orders\" deleted from "
                + connection.where()
                + "  id="
                + connection.id());
  }

  @Test
  void isDeletedAlsoWhenTheAnswerIsLost() {
    platform.faults().on("DELETE /connections/{id}").storedThenCut();

    connection.delete();

    assertThat(workspace.connections().list()).isEmpty();
  }

  @Test
  void isFoundInsteadOfCreatedAgain() {
    BaseConnection found = workspace.findOrCreate(Adobe.cassandra("orders"));

    assertThat(found.id()).isEqualTo(connection.id());
    assertThat(found.wasCreated()).isFalse();
    assertThat(found.toString()).startsWith("base connection \"orders\" found in ");
  }

  @Test
  void isCreatedWhenThereIsNoneOfThatName() {
    BaseConnection made = workspace.findOrCreate(Adobe.cassandra("others"));

    assertThat(made.wasCreated()).isTrue();
    assertThat(workspace.connections().count()).isEqualTo(2);
  }

  @Test
  void livesInOneSandboxOnly() {
    Workspace other = workspace.sandbox(platform.get().sandboxes().get(1));

    assertThat(other.connections().list()).isEmpty();
    assertThatThrownBy(() -> other.connection(connection.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void hasNoInlet() {
    assertThatThrownBy(connection::streaming)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("is Cassandra and has no inlet")
        .hasMessageEndingWith("Try: aep().streaming().name(\"web\").create()");
  }

  @Test
  void isAskedForByAnId() {
    assertThatThrownBy(() -> workspace.connection(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> workspace.connection("../connections"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
