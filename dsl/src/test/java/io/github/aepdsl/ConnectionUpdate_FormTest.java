package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.ConnectionUpdate;
import io.github.aepdsl.error.IncompleteDraftException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change shows of itself before it is made, and what it refuses. */
class ConnectionUpdate_FormTest {

  @TempDir Path folder;
  private BaseConnection orders;

  @BeforeEach
  void create() {
    orders =
        new Configuration(folder)
            .open()
            .cassandra()
            .name("orders")
            .host("10.0.0.5")
            .username("svc")
            .password("canary-old")
            .create();
  }

  @Test
  void showsWhatIsThereAndWhatWillBe() {
    assertThat(orders.update().name("reader").param("host", "db").param("password", "canary-new"))
        .hasToString(
            """
            change of the base connection "orders" in local platform, sandbox dev
            field     now          then
            name      orders       reader
            host      10.0.0.5     db
            password  (not shown)  ***
            next: .save()""");
  }

  @Test
  void saysWhichSecretsAreNeededAgain() {
    ConnectionUpdate change = orders.update().param("host", "db");

    assertThat(change)
        .hasToString(
            """
            change of the base connection "orders" in local platform, sandbox dev
            field     now          then
            host      10.0.0.5     db
            password  (not shown)  missing
            next: .param("password", secret("CASSANDRA_PASSWORD")).save()""");
    assertThatThrownBy(change::save)
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining("password is missing")
        .hasMessageEndingWith("Try: .param(\"password\", secret(\"CASSANDRA_PASSWORD\")).save()");
  }

  @Test
  void showsTheRequestWithoutSecrets() {
    assertThat(orders.update().param("port", 9043).param("password", "canary-new").json())
        .hasToString(
            """
            [
              {
                "op": "replace",
                "path": "/auth/params",
                "value": {
                  "host": "10.0.0.5",
                  "port": "9043",
                  "username": "svc",
                  "password": "***"
                }
              }
            ]""");
  }

  @Test
  void saysWhatToTypeWhenNothingIsChanged() {
    IncompleteDraftException nothing =
        catchThrowableOfType(IncompleteDraftException.class, () -> orders.update().save());

    assertThat(nothing).hasMessageContaining("nothing is changed").hasMessageContaining(".name(");
    assertThat(orders.update().toString()).contains("next: .name(\"...\")");
  }

  @Test
  void namesTheParameterThatWasMeant() {
    assertThatThrownBy(() -> orders.update().param("hots", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no parameter 'hots' - did you mean 'host'?");
  }

  @Test
  void refusesValuesThatCannotBe() {
    assertThatThrownBy(() -> orders.update().param("port", 99_999))
        .hasMessageContaining("must be between 1 and 65535");
    assertThatThrownBy(() -> orders.update().param("host", Boolean.TRUE))
        .hasMessage("host is true but must be a string");
    assertThatThrownBy(() -> orders.update().param("host", null)).hasMessage("host is null");
    assertThatThrownBy(() -> orders.update().name(" ")).hasMessage("name is empty");
  }

  @Test
  void wrapsWhatSoundsLikeASecretThoughNobodyDocumentsIt() {
    assertThat(orders.update().param("apiToken", "canary-new").toString())
        .contains("apiToken")
        .doesNotContain("canary");
  }
}
