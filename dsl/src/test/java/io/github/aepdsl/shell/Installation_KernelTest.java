package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Diagnosis.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} says of this machine before it asks anybody. */
class Installation_KernelTest {

  @TempDir private Path folder;

  @Test
  void namesJavaAndTheJar() {
    assertThat(checks(Map.of()))
        .satisfies(java -> assertThat(java.get("java").result()).contains(javaHome()))
        .satisfies(jar -> assertThat(jar.get("jar").passed()).isTrue());
  }

  @Test
  void findsNoKernelAndNothingWrongWithThat() {
    Check kernel = checks(Map.of()).get("kernel");

    assertThat(kernel.passed()).isTrue();
    assertThat(kernel.result()).contains("none installed; scripts/notebook brings one");
  }

  @Test
  void looksWhereJupyterLooksNearestFirst() throws IOException {
    Path far = broken(folder.resolve(Path.of("home", ".local", "share", "jupyter")));
    Path near = broken(folder.resolve("data"));
    Path venv = broken(folder.resolve(Path.of("venv", "share", "jupyter")));

    assertThat(kernel(Map.of())).contains(far.toString());
    assertThat(kernel(Map.of("VIRTUAL_ENV", folder.resolve("venv").toString())))
        .contains(venv.toString());
    assertThat(
            kernel(
                Map.of(
                    "VIRTUAL_ENV", folder.resolve("venv").toString(),
                    "JUPYTER_DATA_DIR", folder.resolve("data").toString())))
        .contains(near.toString());
  }

  private String kernel(Map<String, String> environment) {
    Check kernel = checks(environment).get("kernel");
    assertThat(kernel.passed()).isFalse();
    return kernel.result();
  }

  private Map<String, Check> checks(Map<String, String> environment) {
    return new Installation(environment, folder.resolve("home"))
        .checks().stream().collect(Collectors.toMap(Check::what, check -> check));
  }

  /** A kernel whose file says nothing. */
  private static Path broken(Path data) throws IOException {
    Path kernel = Files.createDirectories(data.resolve(Path.of("kernels", "aep")));
    Files.writeString(kernel.resolve("kernel.json"), "{");
    return kernel;
  }

  private static String javaHome() {
    return System.getProperty("java.home");
  }
}
