package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What speaks as a Phoenix Query Server does: Avatica, over a database in memory. */
final class PhoenixServer implements TestServer {

  private static final String ACCOUNT = "aep: %s,users%n";

  private Path folder;
  private Process server;
  private int port;

  @Override
  public void start() throws Exception {
    folder = Files.createTempDirectory("aep-phoenix");
    String classPath =
        MavenClassPath.of(
            folder,
            List.of(
                "org.apache.calcite.avatica:avatica-server:1.28.0",
                "org.hsqldb:hsqldb:2.7.4",
                "org.slf4j:slf4j-nop:1.7.36"));
    port = Programs.freePort();
    Path account = folder.resolve("account.properties");
    Files.writeString(account, ACCOUNT.formatted(PASSWORD));
    server =
        Programs.serve(
            folder.resolve("log"),
            "listening",
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Duser.timezone=UTC", // as Phoenix keeps all times
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                copied("AvaticaStandIn.java"),
                Integer.toString(port),
                copied("phoenix.sql"),
                account.toString()));
  }

  private String copied(String resource) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      Path file = folder.resolve(resource);
      Files.copy(in, file);
      return file.toString();
    }
  }

  @Override
  public int port() {
    return port;
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

  @Override
  public List<String> tables() {
    return List.of("SHOP.A_VIEW", "SHOP.EMPTY", "SHOP.ORDERS", "SHOP.Odd name", "SHOP.TYPES");
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("ID", "integer");
    types.put("ACTIVE", "boolean");
    types.put("TINY", "integer");
    types.put("SMALL", "integer");
    types.put("BIG", "long");
    types.put("PRICE", "double");
    types.put("RATIO", "double");
    types.put("A_DAY", "date-time");
    types.put("A_TIME", "string");
    types.put("SEEN", "date-time");
    types.put("LETTER", "string");
    types.put("LABEL", "string");
    types.put("BYTES", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"ID":1,"ACTIVE":true,"TINY":127,"SMALL":-32768,"BIG":9223372036854775807,"PRICE":10.5,
         "RATIO":48.85,"A_DAY":"2024-02-29T00:00:00","A_TIME":"10:20:30",
         "SEEN":"2022-06-22T01:02:03.004","LETTER":"NA","LABEL":"Gruß","BYTES":"yv4="}
        """;
  }

  @Override
  public void stop() throws Exception {
    Programs.stop(server);
    Programs.delete(folder);
  }
}
