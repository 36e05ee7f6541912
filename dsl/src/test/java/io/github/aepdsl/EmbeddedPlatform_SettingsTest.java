package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.InvalidValueException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration says of the platform and of names, seen at the session. */
class EmbeddedPlatform_SettingsTest {

  @TempDir private Path folder;

  @Test
  void takesItsClockSeedAndSandboxesFromTheConfiguration() {
    Aep aep = configured();

    BaseConnection made = aep.streaming().name("web").create();

    assertThat(aep.local().sandboxes()).containsExactly("dev", "qa");
    assertThat(made.createdAt()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
    assertThat(configured().streaming().name("web").create().id()).isEqualTo(made.id());
  }

  @Test
  void takesValuesOfSourcesFromTheConfiguration() {
    Configuration configuration =
        new Configuration(folder)
            .file("aep.conf", "aep.sources.cassandra { host = h, username = u, password = p }");

    assertThat(configuration.open().cassandra().missing()).isEmpty();
    assertThat(configuration.open().spark().missing()).contains("host");
  }

  @Test
  void knowsSourcesByTheirKeyAndByTheirId() {
    Aep aep = new Configuration(folder).open();
    aep.streaming().name("web").create();

    assertThat(aep.connections().spec("streaming").count()).isEqualTo(1);
    assertThat(aep.connections().spec("bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb").count()).isEqualTo(1);
    assertThat(aep.connections().spec("cassandra").count()).isZero();
    assertThatThrownBy(() -> aep.connections().spec("casandra"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("there is no source 'casandra' - did you mean 'cassandra'?");
  }

  private Aep configured() {
    return new Configuration(folder)
        .file(
            "aep.conf",
            "aep.local { sandboxes = [dev, qa], seed = 7, clock = \"2030-01-01T00:00:00Z\" }")
        .open();
  }
}
