package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.ConfigFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedValues_SampleTest {

  @TempDir private Path folder;

  @Test
  void theSampleStandsInOnTheLocalPlatform() {
    assertThat(new NamedValues(around(Map.of())).secret("NB_PW", "sample").reveal())
        .isEqualTo("sample");
  }

  @Test
  void theEnvironmentWinsOverTheSample() {
    Surroundings surroundings = around(Map.of("NB_PW", "real"));

    assertThat(new NamedValues(surroundings).secret("NB_PW", "sample").reveal()).isEqualTo("real");
  }

  @Test
  void theSampleNeverGoesToATenant() {
    Surroundings surroundings = around(Map.of("AEP_PROFILE", "default"));

    assertThatThrownBy(() -> new NamedValues(surroundings).secret("NB_PW", "sample"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("set the environment variable NB_PW");
  }

  @Test
  void aParameterIsReadFromTheConfigurationBeforeItsDefaultCounts() {
    Surroundings surroundings = around(Map.of());
    surroundings.properties().setProperty("aep.parameters.NB_HOST", "10.0.0.9");

    assertThat(new NamedValues(surroundings).parameter("NB_HOST")).hasValue("10.0.0.9");
    assertThat(new NamedValues(surroundings).parameter("NB_PORT")).isEmpty();
  }

  @Test
  void noNameMovesTheCursorInTheQuestion() {
    List<String> asked = new ArrayList<>();
    NamedValues named =
        new NamedValues(
            around(Map.of()),
            question -> {
              asked.add(question);
              return Optional.of("typed");
            });

    named.secret("a\u001b[2J\u202e\nb");

    assertThat(asked).containsExactly("a\\u001b[2J\\u202e\\nb (not shown): ");
  }

  @Test
  void whoeverTypesNothingIsToldSoAndNotThatNobodyAsked() {
    NamedValues named = new NamedValues(around(Map.of()), question -> Optional.of(""));

    assertThatThrownBy(() -> named.secret("NB_PW"))
        .hasMessageContaining("the question for the secret NB_PW was cancelled")
        .hasMessageContaining("put aep.secrets.NB_PW into")
        .hasMessageNotContaining("no console");
  }

  @Test
  void aBlankNameIsRefusedAndNotAskedFor() {
    NamedValues named = new NamedValues(around(Map.of()));

    assertThatThrownBy(() -> named.secret(" ")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> named.parameter("")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theConfigurationIsReadAnewAtEveryCall() {
    ConfigFolder files = new ConfigFolder(folder);
    NamedValues named = new NamedValues(files.surroundings());

    assertThatThrownBy(() -> named.secret("NB_PW"))
        .hasMessageContaining("there is no secret NB_PW, and no console to ask at")
        .hasMessageContaining("put aep.secrets.NB_PW into ./aep.conf");
    files.file("aep.conf", "aep.secrets.NB_PW = later");

    assertThat(named.secret("NB_PW")).isEqualTo(Secret.of("later"));
  }

  @Test
  void theEnvironmentWinsOverTheConfigurationUnlessItIsEmpty() {
    new ConfigFolder(folder).file("aep.conf", "aep.secrets.NB_PW = file, aep.parameters.N = 7");

    assertThat(new NamedValues(around(Map.of("NB_PW", "real"))).secret("NB_PW").reveal())
        .isEqualTo("real");
    assertThat(new NamedValues(around(Map.of("NB_PW", ""))).secret("NB_PW").reveal())
        .isEqualTo("file");
    assertThat(new NamedValues(around(Map.of())).parameter("N")).hasValue("7");
  }

  private Surroundings around(Map<String, String> environment) {
    return new Surroundings(environment, new Properties(), folder, folder);
  }
}
