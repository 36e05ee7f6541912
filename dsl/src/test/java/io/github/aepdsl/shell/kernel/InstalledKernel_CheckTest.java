package io.github.aepdsl.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Diagnosis.Check;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledKernel_CheckTest {

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.createFile(folder.resolve("java"));
    Files.createFile(folder.resolve("jjava.jar"));
    Files.createFile(folder.resolve("aep-dsl.jar"));
    write(
        """
        {"argv": ["%1$s/java", "-cp", "%1$s/jjava.jar%2$s%1$s/aep-dsl.jar", "M"],
         "env": {"JJAVA_CLASSPATH": "%1$s/aep-dsl.jar"}}
        """
            .formatted(folder, File.pathSeparator));
  }

  @Test
  void isWellWhenEverythingIsThere() {
    assertThat(check("aep-dsl.jar")).isEqualTo(new Check("kernel", true, folder.toString(), ""));
  }

  @Test
  void namesWhatWentAway() throws IOException {
    Files.delete(folder.resolve("jjava.jar"));

    Check check = check("aep-dsl.jar");

    assertThat(check.passed()).isFalse();
    assertThat(check.result()).contains("there is no " + folder.resolve("jjava.jar"));
    assertThat(check.fix()).contains("scripts/notebook --prepare");
  }

  @Test
  void noticesTheJarOfAnotherClone() {
    assertThat(check("other.jar").result()).contains("it uses another jar");
  }

  @Test
  void noticesAFileThatIsNoJson() throws IOException {
    write("{");

    assertThat(check("aep-dsl.jar").result()).contains("cannot be read");
  }

  private Check check(String jar) {
    return new KernelCheck(folder).check(folder.resolve(jar).toString());
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve("kernel.json"), json);
  }
}
