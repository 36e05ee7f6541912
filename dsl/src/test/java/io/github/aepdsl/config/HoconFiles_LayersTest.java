package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.testing.ConfigFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoconFiles_LayersTest {

  @TempDir Path folder;
  private ConfigFolder files;

  @BeforeEach
  void none() {
    files = new ConfigFolder(folder);
  }

  @Test
  void standOnWhatTheJarCarries() {
    assertThat(merged().getString("aep.profile")).isEqualTo("local");
    assertThat(origin("aep.profile")).isEqualTo("default");
  }

  @Test
  void areTakenFromTheStrongestDownwards() {
    files.file("home/.aep/aep.conf", "aep.profile = home");
    assertThat(profile()).isEqualTo("home");
    files.file("aep.conf", "aep.profile = folder");
    assertThat(profile()).isEqualTo("folder");
    files.file("my.conf", "aep.profile = named").property("config.file", "my.conf");
    assertThat(profile()).isEqualTo("named");
    files.environment("AEP_PROFILE", "environment");
    assertThat(profile()).isEqualTo("environment");
    files.property("aep.profile", "property");
    assertThat(profile()).isEqualTo("property");
  }

  @ParameterizedTest
  @CsvSource({"aep.conf, aep.conf: 1", "home/.aep/aep.conf, .aep/aep.conf: 1"})
  void nameTheFileAndLineOfAValue(String file, String origin) {
    files.file(file, "aep.profile = x");

    assertThat(origin("aep.profile")).endsWith(origin);
  }

  @Test
  void nameTheVariableAndThePropertiesToo() {
    files.environment("AEP_PROFILE", "x").property("aep.http.backoff", "1s");

    assertThat(origin("aep.profile")).isEqualTo("environment AEP_PROFILE");
    assertThat(origin("aep.http.backoff")).isEqualTo("system properties");
  }

  @Test
  void takeAnEmptyVariableForNone() {
    files.environment("AEP_PROFILE", " ");

    assertThat(profile()).isEqualTo("local");
  }

  @Test
  void mergeWhatTheySayOfTheSameObject() {
    files.file("home/.aep/aep.conf", "aep.sources.cassandra { host = h, username = u }");
    files.file("aep.conf", "aep.sources.cassandra.host = nearer");

    assertThat(merged().getConfig("aep.sources.cassandra").root().unwrapped())
        .containsEntry("host", "nearer")
        .containsEntry("username", "u");
  }

  @Test
  void substituteVariablesOfTheEnvironment() {
    files.environment("MY_PW", "p").environment("aep", "odd").environment("not a name", "odd");
    files.file("aep.conf", "aep.secrets { A = ${MY_PW}, B = ${?NO_SUCH} }");

    assertThat(merged().getConfig("aep.secrets").root().unwrapped()).containsOnlyKeys("A");
    assertThat(merged().getString("aep.secrets.A")).isEqualTo("p");
  }

  @Test
  void sayWhichVariableIsNotThere() {
    files.file("aep.conf", "aep.secrets.A = ${NO_SUCH}");

    assertThatThrownBy(this::merged)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("NO_SUCH")
        .hasMessageContaining("write ${?NAME} where a value may be absent");
  }

  @Test
  void sayAllThatCannotBeRead() {
    files.file("aep.conf", "aep { canary = ").file("home/.aep/aep.conf", "canary ] {");
    files.property("config.file", "none.conf");

    assertThatThrownBy(this::merged)
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.problems()).hasSize(3))
        .hasMessageContaining("none.conf: there is no such file")
        .hasMessageContaining("syntax error")
        .hasMessageNotContaining("canary");
  }

  private String profile() {
    return merged().getString("aep.profile");
  }

  private String origin(String path) {
    return Findings.origin(merged().getValue(path)).replace('\\', '/');
  }

  private Config merged() {
    return new HoconFiles(files.surroundings()).merged();
  }
}
