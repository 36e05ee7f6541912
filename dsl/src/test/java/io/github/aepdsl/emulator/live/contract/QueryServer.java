package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What is reached as a Phoenix Query Server is: one program in a JVM of its own. */
abstract class QueryServer extends ProgramServer {

  private static final String ACCOUNT = "aep: %s,users%n";

  @Override
  public final void start() throws Exception {
    check();
    folder = Files.createTempDirectory("aep-phoenix");
    String classPath = arranged(MavenClassPath.of(folder, libraries()));
    port = Programs.freePort();
    Path account = folder.resolve("account.properties");
    Files.writeString(account, ACCOUNT.formatted(PASSWORD));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
    command.addAll(options());
    command.addAll(
        List.of(
            "-cp",
            classPath,
            copied(program()),
            Integer.toString(port),
            copied(script()),
            account.toString(),
            folder.toString()));
    server = Programs.serve(folder.resolve("log"), "listening", command);
  }

  /** Skips the test where this server does not run. */
  void check() {}

  /** What it consists of, as Maven finds it. */
  abstract List<String> libraries();

  /** The class path in the order that this server needs. */
  String arranged(String classPath) {
    return classPath;
  }

  /** What its JVM is told. */
  abstract List<String> options();

  /** The resource that is its source; it takes the port, a script, an account, and its folder. */
  abstract String program();

  /** The resource that fills it, a statement a line. */
  abstract String script();

  private String copied(String resource) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      Path file = folder.resolve(resource);
      Files.copy(in, file);
      return file.toString();
    }
  }

  @Override
  public String connectorKey() {
    return "phoenix";
  }

  @Override
  public ObjectNode params(int toPort, String password) {
    return Trees.object()
        .put("host", "127.0.0.1")
        .put("port", toPort)
        .put("username", "aep")
        .put("password", password)
        .put("httpPath", "/hbasephoenix0")
        .put("enableSsl", false);
  }

  @Override
  public String path(String table) {
    return "SHOP." + column(table);
  }

  @Override
  public String column(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean namesDatabase() {
    return false;
  }
}
