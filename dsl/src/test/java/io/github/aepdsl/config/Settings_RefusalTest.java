package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.testing.ConfigFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code aep.http} and {@code aep.local} take, and what not. */
class Settings_RefusalTest {

  @TempDir Path folder;
  private ConfigFolder files;

  @BeforeEach
  void none() {
    files = new ConfigFolder(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "connect-timeout, soon, a duration such as 10s or 500ms",
    "request-timeout, 0s, a duration such as 10s or 500ms",
    "backoff, -1s, a duration such as 10s or 500ms",
    "max-backoff, true, a duration such as 10s or 500ms",
    "max-retries, -1, 'a number, 0 or more'",
    "max-retries, many, 'a number, 0 or more'"
  })
  void sayWhatTheCallsSettingsMustBe(String key, String value, String wanted) {
    files.file("aep.conf", "aep.http." + key + " = " + value);

    assertThatThrownBy(() -> files.read(Optional.empty()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("aep.http.%s = %s (".formatted(key, value))
        .hasMessageEndingWith(" but must be " + wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "port, ninety, 'a port, 0 for a free one'",
    "seed, yes, a whole number",
    "sandboxes, dev, a list of names",
    "clock, noon, an instant as 2026-01-01T00:00:00Z"
  })
  void sayWhatThePlatformsSettingsMustBe(String key, String value, String wanted) {
    files.file("aep.conf", "aep.local." + key + " = " + value);

    assertThatThrownBy(() -> files.read(Optional.empty()).local())
        .hasMessageEndingWith(" but must be " + wanted);
  }

  @Test
  void readWhatIsRight() {
    files.file(
        "aep.conf",
        """
        aep.http { backoff = 20ms, max-retries = 0 }
        aep.local { port = 8077, sandboxes = [a, b], seed = 42, clock = "2026-01-01T00:00:00Z" }
        aep.local.state = "~/kept"
        """);

    Configuration read = files.read(Optional.empty());

    assertThat(read.http().backoff()).isEqualTo(Duration.ofMillis(20));
    assertThat(read.http().maxRetries()).isZero();
    assertThat(read.http().requestTimeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(read.local())
        .isEqualTo(
            new LocalSettings(
                8077,
                List.of("a", "b"),
                Optional.of(42L),
                Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
                Optional.of(files.surroundings().home().resolve("kept")),
                false,
                files.surroundings().home()));
  }

  @Test
  void leaveThePlatformsSeedAndClockToChance() {
    LocalSettings local = files.read(Optional.empty()).local();

    assertThat(local.seed()).isEmpty();
    assertThat(local.clock()).isEmpty();
    assertThat(local.sandboxes()).startsWith("prod", "dev");
  }

  @Test
  void handOutTheValuesOfASourceWithTheirPlaces() {
    files.file("aep.conf", "aep.sources.cassandra {\n  host = h\n  port = 9043\n}");
    StringBuilder values = new StringBuilder();

    files
        .read(Optional.empty())
        .source(
            "cassandra",
            (name, value, origin) ->
                values.append(name).append(value).append(origin.replaceAll(".*: ", "@")));

    assertThat(values.toString()).contains("hosth@2", "port9043@3");
  }
}
