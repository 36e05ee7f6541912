package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Secrets_SampleTest {

  @TempDir private Path folder;

  @Test
  void theSampleStandsInOnTheLocalPlatform() {
    assertThat(Secrets.find("NB_PW", "sample", around(Map.of())).reveal()).isEqualTo("sample");
  }

  @Test
  void theEnvironmentWinsOverTheSample() {
    Surroundings surroundings = around(Map.of("NB_PW", "real"));

    assertThat(Secrets.find("NB_PW", "sample", surroundings).reveal()).isEqualTo("real");
  }

  @Test
  void theSampleNeverGoesToATenant() {
    Surroundings surroundings = around(Map.of("AEP_PROFILE", "default"));

    assertThatThrownBy(() -> Secrets.find("NB_PW", "sample", surroundings))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("set the environment variable NB_PW");
  }

  @Test
  void aParameterIsReadFromTheConfigurationBeforeItsDefaultCounts() {
    Surroundings surroundings = around(Map.of());
    surroundings.properties().setProperty("aep.parameters.NB_HOST", "10.0.0.9");

    assertThat(Named.value("NB_HOST", "aep.parameters", surroundings)).hasValue("10.0.0.9");
    assertThat(Named.value("NB_PORT", "aep.parameters", surroundings)).isEmpty();
  }

  private Surroundings around(Map<String, String> environment) {
    return new Surroundings(environment, new Properties(), folder, folder);
  }
}
