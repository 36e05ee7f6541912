package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.wire.Trees;
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
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One node of Cassandra in its own JVM, from Maven's libraries. */
final class CassandraServer implements TestServer {

  private static final String CONFIGURATION =
      """
      cluster_name: test
      partitioner: org.apache.cassandra.dht.Murmur3Partitioner
      num_tokens: 1
      initial_token: 0
      listen_address: 127.0.0.1
      rpc_address: 127.0.0.1
      storage_port: %d
      native_transport_port: %d
      start_native_transport: true
      endpoint_snitch: SimpleSnitch
      seed_provider:
        - class_name: org.apache.cassandra.locator.SimpleSeedProvider
          parameters: [{seeds: "127.0.0.1:%d"}]
      commitlog_sync: periodic
      commitlog_sync_period: 10000ms
      data_file_directories: [%s/data]
      commitlog_directory: %s/commitlog
      saved_caches_directory: %s/caches
      hints_directory: %s/hints
      cdc_raw_directory: %s/cdc
      authenticator: PasswordAuthenticator
      role_manager: CassandraRoleManager
      concurrent_reads: 4
      concurrent_writes: 4
      """;

  private static final String LOGGING =
      """
      <configuration>
        <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
          <encoder><pattern>%msg%n</pattern></encoder>
        </appender>
        <root level="INFO"><appender-ref ref="out"/></root>
      </configuration>
      """;

  private static final List<String> EXPORTS =
      List.of(
          "java.base/jdk.internal.misc",
          "java.management.rmi/com.sun.jmx.remote.internal.rmi",
          "java.management/com.sun.jmx.remote.security",
          "java.rmi/sun.rmi.registry",
          "java.rmi/sun.rmi.server",
          "java.sql/java.sql",
          "java.base/java.lang.ref",
          "jdk.unsupported/sun.misc");

  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang.module",
          "java.base/jdk.internal.loader",
          "java.base/jdk.internal.ref",
          "java.base/jdk.internal.reflect",
          "java.base/jdk.internal.math",
          "java.base/jdk.internal.module",
          "java.base/jdk.internal.util.jar",
          "jdk.management/com.sun.management.internal",
          "java.base/sun.nio.ch",
          "java.base/java.io",
          "java.base/java.lang.reflect",
          "java.base/java.lang",
          "java.base/java.util",
          "java.base/java.nio");

  private Path folder;
  private Process server;
  private int port;

  /** Another program may take the port before the server does: then once more, at another. */
  @Override
  public void start() throws Exception {
    Programs.upTo(21, "Cassandra 5.0");
    begin();
    try {
      fill();
    } catch (RuntimeException silent) {
      stop();
      begin();
      fill();
    }
  }

  private void begin() throws Exception {
    folder = Files.createTempDirectory("aep-cassandra");
    String classPath =
        MavenClassPath.of(folder, List.of("org.apache.cassandra:cassandra-all:5.0.9"));
    port = Programs.freePort();
    int storage = Programs.freePort();
    Path configuration =
        Files.writeString(
            folder.resolve("cassandra.yaml"),
            CONFIGURATION.formatted(
                storage, port, storage, folder, folder, folder, folder, folder));
    Files.writeString(folder.resolve("logback.xml"), LOGGING);
    server =
        Programs.serve(
            folder.resolve("log"),
            "Starting listening for CQL clients",
            command(classPath, configuration));
  }

  private List<String> command(String classPath, Path configuration) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-javaagent:" + jamm(classPath),
                "-Djdk.attach.allowAttachSelf=true",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Djava.awt.headless=true",
                "-Dcassandra-foreground=yes", // else it closes its output
                "-Dlogback.configurationFile=" + folder.resolve("logback.xml"),
                "-Dcassandra.storagedir=" + folder,
                "-Dcassandra.config=file://" + configuration,
                "-Dcassandra.skip_wait_for_gossip_to_settle=0",
                "-Dcassandra.superuser_setup_delay_ms=0",
                "-Dcassandra.ring_delay_ms=0",
                "-Dcassandra.allow_unlimited_concurrent_validations=true",
                "-Dcassandra.jmx.local.port=" + Programs.freePort(),
                "-Djava.net.preferIPv4Stack=true",
                "-Dcassandra.disable_auth_caches_remote_configuration=true"));
    EXPORTS.forEach(each -> command.addAll(List.of("--add-exports", each + "=ALL-UNNAMED")));
    OPENS.forEach(each -> command.addAll(List.of("--add-opens", each + "=ALL-UNNAMED")));
    command.addAll(List.of("-cp", classPath, "org.apache.cassandra.service.CassandraDaemon"));
    return command;
  }

  private static String jamm(String classPath) {
    return Stream.of(classPath.split(":"))
        .filter(jar -> jar.contains("/jamm-"))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private void fill() throws Exception {
    String home = getClass().getPackageName() + ".cassandra";
    ClassLoader loader = TestDrivers.shelf().loader("cassandra", Optional.of(home));
    Object fill = loader.loadClass(home + ".CassandraFill").getConstructor().newInstance();
    List<String> all = new ArrayList<>(List.of(PASSWORD));
    try (InputStream script = getClass().getResourceAsStream("cassandra.cql")) {
      new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(all::add);
    }
    ((BiConsumer<Integer, List<String>>) fill).accept(port, all);
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public String connectorKey() {
    return "cassandra";
  }

  @Override
  public ObjectNode params(int toPort, String password) {
    return Trees.object()
        .put("host", "127.0.0.1")
        .put("port", Integer.toString(toPort))
        .put("username", "aep")
        .put("password", password);
  }

  @Override
  public List<String> tables() {
    return List.of("shop.Odd_Name", "shop.empty", "shop.orders", "shop.types");
  }

  @Override
  public boolean ordersRows() {
    return false;
  }

  @Override
  public boolean namesDatabase() {
    return false;
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("id", "integer");
    types.put("a_day", "date-time");
    types.put("a_time", "string");
    types.put("active", "boolean");
    types.put("address", "string");
    types.put("big", "long");
    types.put("bytes", "string");
    types.put("huge", "string");
    types.put("label", "string");
    types.put("numbers", "string");
    types.put("pair", "string");
    types.put("person", "string");
    types.put("point", "string");
    types.put("price", "double");
    types.put("ratio", "double");
    types.put("seen", "date-time");
    types.put("single_ratio", "double");
    types.put("small", "integer");
    types.put("span", "string");
    types.put("tags", "string");
    types.put("tiny", "integer");
    types.put("uid", "string");
    types.put("words", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"id":1,"a_day":"2024-02-29T00:00:00","a_time":"10:20:30","active":true,
         "address":"10.0.0.5","big":9223372036854775807,"bytes":"yv4=",
         "huge":"123456789012345678901234567890","label":"Gruß 🙂","numbers":"[1,2]",
         "pair":"(1,'a')","person":"{name:'Ann',age:31}","point":"[1.0, 2.0]","price":10.5,
         "ratio":48.85,"seen":"2022-06-22T01:02:03.004","single_ratio":1.1,"small":-32768,
         "span":"1d2h","tags":"{'a','b'}","tiny":127,
         "uid":"123e4567-e89b-12d3-a456-426655440000","words":"{'a':1}"}
        """;
  }

  @Override
  public void stop() throws Exception {
    Programs.stop(server);
    Programs.delete(folder);
  }
}
