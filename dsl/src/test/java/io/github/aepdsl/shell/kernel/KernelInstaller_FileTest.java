package io.github.aepdsl.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Diagnosis.Check;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside a JJava that is an empty jar: its kernel does not run, so that there is no archive. */
class KernelInstaller_FileTest {

  @TempDir private Path prefix;
  private Path jjava;
  private Path jar;

  @BeforeEach
  void installJJava() throws IOException {
    jjava = Files.createDirectories(prefix.resolve(Path.of("share", "jupyter", "kernels", "java")));
    jar = Files.createFile(prefix.resolve("aep-dsl.jar"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "no.such.Kernel");
    new JarOutputStream(Files.newOutputStream(jjava.resolve("jjava.jar")), manifest).close();
  }

  @Test
  void startsJJavasOwnClassWithOurJarOnTheClassPath() throws Exception {
    JsonNode kernel = install();

    List<String> command = kernel.path("argv").valueStream().map(JsonNode::asString).toList();
    assertThat(command.get(0)).endsWith("java").startsWith(System.getProperty("java.home"));
    assertThat(command)
        .containsSequence(
            "-cp", jjava.resolve("jjava.jar") + File.pathSeparator + jar, "no.such.Kernel")
        .endsWith("{connection_file}");
    assertThat(kernel.at("/env/JJAVA_CLASSPATH").asString()).isEqualTo(jar.toString());
    assertThat(kernel.path("display_name").asString()).isEqualTo("Java (AEP)");
  }

  @Test
  void standsBesideJJavasAndLeavesNothingElse() throws Exception {
    install();

    assertThat(jjava.resolveSibling("aep").toFile().list()).containsExactly("kernel.json");
  }

  @Test
  void isFoundInOrderByTheCheckOfTheDoctor() throws Exception {
    install();

    assertThat(new KernelCheck(jjava.resolveSibling("aep")).check(jar.toString()))
        .extracting(Check::passed)
        .isEqualTo(true);
  }

  @Test
  void looksForJJavaInAnEnvironment() {
    assertThat(Jupyter.jjava(prefix)).contains(jjava);
    assertThat(Jupyter.jjava(prefix.resolve("elsewhere"))).isEmpty();
  }

  private JsonNode install() throws Exception {
    Path folder = new KernelInstaller(jjava, jar.toString()).install();
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("kernel.json")));
  }
}
