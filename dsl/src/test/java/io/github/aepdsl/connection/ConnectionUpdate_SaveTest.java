package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.FreshPlatform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes of connections on the local platform. */
class ConnectionUpdate_SaveTest {

  private static final String PATCH = "PATCH /connections/{id}";

  @RegisterExtension final FreshPlatform platform = FreshPlatform.start();

  private final Workspace workspace = platform.workspace();
  private final BaseConnection connection = workspace.create(Adobe.cassandra("orders"));

  @Test
  void changesNameAndDescription() {
    connection.update().name("reader").description("reads only").save();

    assertThat(connection.name()).isEqualTo("reader");
    assertThat(stored().name()).isEqualTo("reader");
    assertThat(stored().read().known().description()).isEqualTo("reads only");
  }

  @Test
  void saysWhatItChanged() {
    assertThat(connection.update().name("reader").description("reads only").save())
        .hasToString(
            "base connection \"reader\" updated (name, description) in %s  id=%s"
                .formatted(connection.where(), connection.id()));
  }

  @Test
  void renames() {
    assertThat(connection.rename("reader"))
        .hasToString(
            "base connection \"reader\" renamed from \"orders\" in %s  id=%s"
                .formatted(connection.where(), connection.id()));
    assertThat(stored().name()).isEqualTo("reader");
  }

  @Test
  void rotatesACredentialAndKeepsTheOtherParameters() {
    Map<String, String> before = connection.params();

    connection.update().param("password", Secret.of("rotated-canary")).save();

    assertThat(stored().params()).isEqualTo(before).containsEntry("port", "9042");
  }

  @Test
  void changesParametersOneAfterTheOther() {
    BaseConnection read = workspace.connection(connection.id());

    read.update().param("host", "10.0.0.6").param("password", Secret.of("p")).save();
    read.update().param("username", "new").param("password", Secret.of("p")).save();

    assertThat(read.address() + read.params()).contains("10.0.0.6").contains("username=new");
    assertThat(stored().params()).containsEntry("host", "10.0.0.6").containsEntry("port", "9042");
  }

  @Test
  void goesOnFromTheNewRevision() {
    String first = connection.etag();

    connection.rename("a").rename("b");

    assertThat(connection.etag()).isNotEqualTo(first).isEqualTo(stored().etag());
    assertThat(stored().name()).isEqualTo("b");
  }

  @Test
  void refusesToOverwriteWhatSomebodyElseHasChanged() {
    String first = connection.etag();
    BaseConnection other = workspace.connection(connection.id()).rename("theirs");

    StaleEtagException stale =
        catchThrowableOfType(StaleEtagException.class, () -> connection.rename("mine"));

    assertThat(stale.sentEtag()).isEqualTo(first);
    assertThat(stale.currentEtag()).contains(other.etag());
    assertThat(stale)
        .hasMessage(
            """
            PATCH /connections/%s -> 412 the etag is stale (FLOW-1404-412)
            it was made for version %s, the current one is %s
            Try: refresh() it and look, or .onLatest().save() to change what is there now"""
                .formatted(connection.id(), first, other.etag()));
    assertThat(stored().name()).isEqualTo("theirs");
  }

  @Test
  void appliesTheChangeToTheLatestWhenAskedTo() {
    workspace.connection(connection.id()).update().description("theirs").save();

    connection.update().name("mine").onLatest().save();

    assertThat(stored().name()).isEqualTo("mine");
    assertThat(stored().read().known().description()).isEqualTo("theirs");
  }

  @Test
  void mergesParametersIntoTheLatestOnes() {
    ConnectionUpdate change = connection.update().param("port", "9043").param("password", "p");
    workspace
        .connection(connection.id())
        .update()
        .param("host", "10.0.0.6")
        .param("password", "p")
        .save();

    change.onLatest().save();

    assertThat(stored().params()).containsEntry("host", "10.0.0.6").containsEntry("port", "9043");
  }

  @Test
  void givesUpOnWhatIsAlwaysChangedBySomebodyElse() {
    platform.faults().on(PATCH).status(412).always();

    assertThatThrownBy(() -> connection.update().name("mine").onLatest().save())
        .isInstanceOf(StaleEtagException.class);
  }

  @Test
  void isDoneOnceWhenTheAnswerIsLost() {
    platform.faults().on(PATCH).storedThenCut();

    connection.rename("reader");

    assertThat(connection.etag()).isEqualTo(stored().etag());
    assertThat(stored().name()).isEqualTo("reader");
  }

  @Test
  void isRepeatedAfterAPassingError() {
    platform.faults().on(PATCH).status(503);

    connection.rename("reader");

    assertThat(stored().name()).isEqualTo("reader");
  }

  @Test
  void findsNothingToChangeOnceDeleted() {
    workspace.connection(connection.id()).delete();

    assertThatThrownBy(() -> connection.rename("x")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void givesAnInletOtherTerms() {
    StreamingConnection web =
        workspace
            .create(
                Map.of(
                    "name",
                    "web",
                    "auth",
                    Map.of("specName", "Streaming Connection", "params", Map.of("dataType", "xdm")),
                    "connectionSpec",
                    Map.of("id", StreamingConnection.SPEC_ID, "version", "1.0")))
            .streaming();
    String inlet = web.inletUrl().toString();

    web.update().param("authenticationRequired", true).save();

    assertThat(web.authenticated()).isTrue();
    assertThat(web.inletUrl()).hasToString(inlet);
  }

  private BaseConnection stored() {
    return workspace.connection(connection.id());
  }
}
