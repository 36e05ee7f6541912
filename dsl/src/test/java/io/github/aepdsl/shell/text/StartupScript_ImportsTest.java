package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartupScript_ImportsTest {

  @Test
  void standInTheScriptForBareJShellAsWell() throws IOException {
    String script = Files.readString(Path.of("..", "scripts", "aep.jsh"));

    assertThat(script).startsWith(StartupScript.withClassPath("../dsl/target/aep-dsl.jar"));
    assertThat(script.lines().skip(StartupScript.withClassPath("x").lines().count())).hasSize(1);
  }

  @Test
  void putTheClassPathFirstBecauseItForgetsWhatStandsBefore() {
    assertThat(StartupScript.withClassPath("/x.jar"))
        .startsWith("/env --class-path /x.jar\nimport");
  }
}
