package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Draft_CurlTest {

  private static final String PASSWORD = "it's \"quoted\" \\ $HOME";

  @TempDir private Path folder;
  private Aep aep;

  @BeforeEach
  void open() {
    aep = new Configuration(folder).open();
  }

  @Test
  void holdsNoSecret() {
    String curl = aep.cassandra().host("h").username("u").password("canary").curl().toString();

    assertThat(curl).contains("CASSANDRA_PASSWORD").doesNotContain("canary");
  }

  @Test
  void runsInAShell() throws Exception {
    assumeThat(sh("command -v curl", Map.of())).isNotBlank();
    String name = "made by O'Hara's curl";
    String curl =
        aep.cassandra().name(name).host("h").username("u").password("canary").curl().toString();

    String answer = sh(curl, Map.of("CASSANDRA_PASSWORD", PASSWORD));

    assertThat(answer).contains("\"id\"", "\"etag\"");
    assertThat(aep.connections().named(name).count()).isEqualTo(1);
  }

  @Test
  void stopsInTheShellWhenASecretIsNotSet() throws Exception {
    String curl =
        aep.cassandra().name("never").host("h").username("u").password("p").curl().toString();

    assertThat(sh(curl, Map.of())).contains("CASSANDRA_PASSWORD").doesNotContain("\"id\"");
    assertThat(aep.connections().named("never").count()).isZero();
  }

  private static String sh(String command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AEP_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(output, StandardCharsets.UTF_8);
  }
}
