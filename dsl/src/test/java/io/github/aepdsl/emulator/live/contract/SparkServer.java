package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.node.ObjectNode;

/** Spark's Thrift Server from PyPI's pyspark, in a network of its own. */
final class SparkServer implements TestServer {

  private static final String VERSION = "3.5.7";
  private static final int PORT = 10_001;

  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  private Path folder;
  private Process server;
  private Door door;

  @Override
  public void start() throws Exception {
    Programs.upTo(21, "Spark 3.5");
    checkNamespaces();
    folder = Files.createTempDirectory("aep-spark");
    Path jars = jars();
    compile(jars);
    Path socket = folder.resolve("door");
    server =
        Programs.serve(
            folder.resolve("log"),
            "Started ThriftHttpCLIService",
            Map.of("TEST_PASSWORD", PASSWORD),
            command(jars, socket));
    door = new Door(socket);
    fill();
  }

  private static void checkNamespaces() throws Exception {
    if (new ProcessBuilder(unshare(), "--net", "true").start().waitFor() != 0) {
      throw new TestAbortedException("Spark listens everywhere, and this is no place for unshare");
    }
  }

  private static String unshare() {
    return Programs.find("unshare", List.of(Path.of("/usr/bin/unshare"), Path.of("/bin/unshare")))
        .toString();
  }

  /** The jars of pyspark, downloaded once for all builds. */
  private Path jars() throws Exception {
    Path kept = Path.of(System.getProperty("user.home"), ".cache", "aep-dsl");
    Path jars = kept.resolve("pyspark-%s/deps/jars".formatted(VERSION));
    if (Files.isDirectory(jars)) {
      return jars;
    }
    Files.createDirectories(kept);
    try {
      String what = "pyspark==" + VERSION;
      Path log = folder.resolve("pip.log");
      Programs.run(
          log,
          null,
          List.of(
              "python3",
              "-m",
              "pip",
              "download",
              "--no-deps",
              "--no-build-isolation",
              "--no-binary",
              ":all:",
              "--dest",
              folder.toString(),
              what));
      Path archive = folder.resolve("pyspark-%s.tar.gz".formatted(VERSION));
      Path fresh = Files.createTempDirectory(kept, "unpacking");
      Programs.run(log, null, List.of("tar", "xzf", archive.toString(), "-C", fresh.toString()));
      Files.move(fresh.resolve("pyspark-" + VERSION), kept.resolve("pyspark-" + VERSION));
      Programs.delete(fresh);
      return jars;
    } catch (IllegalStateException e) {
      throw Programs.notHere("pip cannot fetch pyspark " + VERSION);
    }
  }

  private void compile(Path jars) throws IOException {
    for (String name : List.of("SparkAccount.java", "SparkBehindDoor.java")) {
      Path file = folder.resolve(name);
      try (InputStream source = getClass().getResourceAsStream(name)) {
        Files.copy(source, file);
      }
      int code =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-proc:none", "-cp", all(jars), file.toString());
      if (code != 0) {
        throw new IllegalStateException(name + " does not compile");
      }
    }
  }

  private static String all(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.map(Path::toString).collect(Collectors.joining(":"));
    }
  }

  private List<String> command(Path jars, Path socket) {
    List<String> command =
        new ArrayList<>(
            List.of(
                unshare(),
                "--net",
                "sh",
                "-c",
                "ip link set lo up && exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-Djdk.reflect.useDirectMethodHandle=false",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Dderby.system.home=" + folder));
    OPENS.forEach(each -> command.add("--add-opens=" + each + "=ALL-UNNAMED"));
    command.addAll(
        List.of(
            "-cp",
            folder + ":" + jars + "/*",
            "SparkBehindDoor",
            socket.toString(),
            Integer.toString(PORT),
            "--master",
            "local[1]",
            "--name",
            "test"));
    settings().forEach((key, value) -> command.addAll(List.of("--conf", key + "=" + value)));
    command.addAll(
        List.of(
            "--class",
            "org.apache.spark.sql.hive.thriftserver.HiveThriftServer2",
            "spark-internal"));
    hiveSettings()
        .forEach((key, value) -> command.addAll(List.of("--hiveconf", key + "=" + value)));
    return command;
  }

  private Map<String, String> settings() {
    return Map.of(
        "spark.ui.enabled", "false",
        "spark.driver.host", "127.0.0.1",
        "spark.driver.bindAddress", "127.0.0.1",
        "spark.sql.warehouse.dir", "file://" + folder.resolve("warehouse"),
        "spark.sql.shuffle.partitions", "1",
        "spark.local.dir", folder.resolve("local").toString());
  }

  private Map<String, String> hiveSettings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("hive.server2.transport.mode", "http");
    settings.put("hive.server2.thrift.http.port", Integer.toString(PORT));
    settings.put("hive.server2.thrift.http.path", "sparkhive2");
    settings.put("hive.server2.authentication", "CUSTOM");
    settings.put("hive.server2.custom.authentication.class", "SparkAccount");
    settings.put("javax.jdo.option.ConnectionURL", "jdbc:derby:memory:m;create=true");
    settings.put("hive.exec.scratchdir", folder.resolve("scratch").toString());
    settings.put("hive.server2.thrift.http.min.worker.threads", "4");
    return settings;
  }

  @SuppressWarnings("unchecked")
  private void fill() throws Exception {
    String home = "io.github.aepdsl.emulator.live.spark";
    ClassLoader loader = TestDrivers.shelf().loader("spark", Optional.of(home));
    Object fill = loader.loadClass(home + ".SparkFill").getConstructor().newInstance();
    try (InputStream script = getClass().getResourceAsStream("spark.sql")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      ((BiConsumer<ObjectNode, List<String>>) fill)
          .accept(params(port(), PASSWORD), text.lines().filter(line -> !line.isBlank()).toList());
    }
  }

  @Override
  public int port() {
    return door.port();
  }

  @Override
  public String connectorKey() {
    return "spark";
  }

  @Override
  public ObjectNode params(int toPort, String password) {
    return Trees.object()
        .put("host", "127.0.0.1")
        .put("port", toPort)
        .put("username", "aep")
        .put("password", password)
        .put("enableSsl", false);
  }

  @Override
  public boolean namesDatabase() {
    return false;
  }

  @Override
  public List<String> tables() {
    return List.of("shop.a_view", "shop.empty", "shop.odd_name", "shop.orders", "shop.types");
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("id", "integer");
    types.put("active", "boolean");
    types.put("tiny", "integer");
    types.put("small", "integer");
    types.put("big", "long");
    types.put("price", "double");
    types.put("ratio", "double");
    types.put("single_ratio", "double");
    types.put("a_day", "date-time");
    types.put("seen", "date-time");
    types.put("label", "string");
    types.put("bytes", "string");
    types.put("numbers", "string");
    types.put("words", "string");
    types.put("person", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"id":1,"active":true,"tiny":127,"small":-32768,"big":9223372036854775807,"price":10.5,
         "ratio":48.85,"single_ratio":1.1,"a_day":"2024-02-29T00:00:00",
         "seen":"2022-06-22T01:02:03.004","label":"Gruß 🙂","bytes":"yv4=","numbers":"[1,2]",
         "words":"{\\"a\\":1}","person":"{\\"name\\":\\"Ann\\",\\"age\\":31}"}
        """;
  }

  @Override
  public void stop() throws Exception {
    if (door != null) {
      door.close();
    }
    Programs.stop(server);
    Programs.delete(folder);
  }
}
