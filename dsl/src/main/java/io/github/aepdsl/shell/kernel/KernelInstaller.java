package io.github.aepdsl.shell.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our kernel: JJava with this jar on its class path, in one JVM instead of launcher and kernel,
 * with flags that make it start fast. Paths are absolute because front ends differ in what they
 * resolve.
 *
 * @param jjava the folder of JJava's own kernel
 * @param classPath the entries that notebooks import from
 */
public record KernelInstaller(Path jjava, String classPath) {

  static final String DISPLAY_NAME = "Java (AEP)";
  public static final String NAME = "aep";
  static final String JJAVA = "jjava.jar";

  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-Xlog:disable",
          "--add-opens",
          "jdk.jshell/jdk.jshell=ALL-UNNAMED");

  /** Writes it beside JJava's and returns its folder. */
  Path install() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(jjava.resolveSibling(NAME));
    Optional<Path> archive = new KernelArchive(this, folder).prepare();
    Files.writeString(folder.resolve("kernel.json"), json(archive));
    return folder;
  }

  /** The command that starts the kernel with some more flags. */
  List<String> command(List<String> more, String connectionFile) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(FLAGS);
    command.addAll(more);
    String jar = jjava.resolve(JJAVA).toString();
    command.addAll(List.of("-cp", jar + File.pathSeparator + classPath, mainClass(jar)));
    command.add(connectionFile);
    return command;
  }

  /** Instead of -jar: only classes of the JVM's own class path come prepared at full speed. */
  private static String mainClass(String jar) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
    }
  }

  private String json(Optional<Path> archive) throws IOException {
    List<String> flags = archive.map(file -> "-XX:SharedArchiveFile=" + file).stream().toList();
    ObjectNode json = JsonMapper.shared().createObjectNode();
    command(flags, "{connection_file}").forEach(json.putArray("argv")::add);
    json.put("display_name", DISPLAY_NAME).put("language", "java");
    json.put("interrupt_mode", "message");
    json.putObject("env").put("JJAVA_CLASSPATH", classPath);
    return json.toPrettyString() + "\n";
  }
}
