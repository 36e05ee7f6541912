package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class Banner_TextTest {

  @Test
  void saysThatTheLocalPlatformIsEmbedded() {
    assertThat(Banner.of(() -> "local platform, sandbox dev").text())
        .startsWith("aep: local platform, sandbox dev (embedded in this session, sample data;")
        .contains("aep().cassandra()");
  }

  @Test
  void namesThePlatformOfATenant() {
    assertThat(Banner.of(() -> "platform.adobe.io, sandbox dev").text())
        .startsWith("aep: platform.adobe.io, sandbox dev\n");
  }

  @Test
  void showsEveryProblemOfABrokenConfiguration() {
    String text =
        Banner.of(
                () -> {
                  throw new ConfigurationException(
                      List.of(Problem.of("no client-id"), Problem.of("unknown key aep.x")));
                })
            .text();

    assertThat(text)
        .startsWith("aep: the configuration cannot be used\n     no client-id\n     unknown key")
        .contains("aep doctor")
        .doesNotContain("local", "cassandra");
  }
}
