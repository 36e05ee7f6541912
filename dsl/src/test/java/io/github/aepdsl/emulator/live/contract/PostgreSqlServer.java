package io.github.aepdsl.emulator.live.contract;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** PostgreSQL as Debian has it, which does not run as root. */
final class PostgreSqlServer extends ProgramServer {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  @Override
  public void start() throws Exception {
    Path programs =
        Programs.find("PostgreSQL: apt-get install --no-install-recommends postgresql", initdbs())
            .getParent();
    folder = Files.createTempDirectory("aep-postgresql");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    port = Programs.freePort();
    Path password = folder.resolve("password");
    Files.writeString(password, PASSWORD + "\n");
    Programs.run(
        folder.resolve("install.log"),
        null,
        command(
            programs.resolve("initdb"),
            "--pgdata=" + folder.resolve("data"),
            "--username=aep",
            "--auth=scram-sha-256",
            "--pwfile=" + password,
            "--no-sync",
            "--encoding=UTF8",
            "--locale=C"));
    server =
        Programs.serve(
            folder.resolve("log"),
            "ready to accept",
            command(
                programs.resolve("postgres"),
                "-D",
                folder.resolve("data").toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=" + folder,
                "-c",
                "shared_buffers=16MB",
                "-c",
                "fsync=off"));
    try (Connection connection =
        TestDrivers.connect(
            "postgresql",
            "org.postgresql.Driver",
            "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
            "aep")) {
      SqlScript.run(connection, "postgresql.sql");
    }
  }

  private static List<Path> initdbs() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(version -> version.resolve("bin/initdb"))
          .toList();
    }
  }

  private static List<String> command(Path program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    command.add(program.toString());
    command.addAll(List.of(arguments));
    return command;
  }

  @Override
  public String connectorKey() {
    return "postgreSql";
  }

  @Override
  public ObjectNode params(int toPort, String password) {
    return Trees.object()
        .put("server", "127.0.0.1")
        .put("port", Integer.toString(toPort))
        .put("database", "postgres")
        .put("username", "aep")
        .put("password", password);
  }

  @Override
  public List<String> tables() {
    return List.of("shop.Odd \"name\"", "shop.a_view", "shop.empty", "shop.orders", "shop.types");
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("id", "integer");
    types.put("active", "boolean");
    types.put("one_bit", "boolean");
    types.put("small", "integer");
    types.put("big", "long");
    types.put("price", "double");
    types.put("any_number", "double");
    types.put("ratio", "double");
    types.put("single_ratio", "double");
    types.put("cash", "double");
    types.put("a_day", "date-time");
    types.put("a_time", "string");
    types.put("seen", "date-time");
    types.put("stamped", "date-time");
    types.put("span", "string");
    types.put("label", "string");
    types.put("doc", "string");
    types.put("kind", "string");
    types.put("bytes", "string");
    types.put("bits", "string");
    types.put("uid", "string");
    types.put("numbers", "string");
    types.put("place", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"id":1,"active":true,"one_bit":true,"small":-32768,"big":9223372036854775807,
         "price":10.5,"any_number":0.1,"ratio":48.85,"single_ratio":1.1,"cash":1234.5,
         "a_day":"2024-02-29T00:00:00","a_time":"10:20:30","seen":"2022-06-22T01:02:03.004",
         "stamped":"2022-06-21T23:02:03","span":"1 day 02:00:00","label":"Gruß 🙂",
         "doc":"{\\"k\\": 1}","kind":"a","bytes":"yv4=","bits":"101",
         "uid":"123e4567-e89b-12d3-a456-426655440000","numbers":"{1,2}","place":"(1,2)"}
        """;
  }
}
