package io.github.aepdsl.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
record KernelSpec(Path jjava, String classPath) {

  static final String DISPLAY_NAME = "Java (AEP)";
  static final String NAME = "aep";
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
  List<String> command(List<String> more, String connectionFile) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(FLAGS);
    command.addAll(more);
    command.addAll(List.of("-jar", jjava.resolve(JJAVA).toString(), connectionFile));
    return command;
  }

  private String json(Optional<Path> archive) {
    List<String> flags = archive.map(file -> "-XX:SharedArchiveFile=" + file).stream().toList();
    ObjectNode json = JsonMapper.shared().createObjectNode();
    command(flags, "{connection_file}").forEach(json.putArray("argv")::add);
    json.put("display_name", DISPLAY_NAME).put("language", "java");
    json.put("interrupt_mode", "message");
    json.putObject("env").put("JJAVA_CLASSPATH", classPath);
    return json.toPrettyString() + "\n";
  }
}
