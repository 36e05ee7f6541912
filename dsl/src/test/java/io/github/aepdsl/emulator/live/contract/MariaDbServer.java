package io.github.aepdsl.emulator.live.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** MariaDB as Debian's mariadb-server-core has it. */
final class MariaDbServer extends ProgramServer implements MySqlSpeaker {

  /** Names that an address or a query could stumble over, each with a table {@code t}. */
  static final List<String> ODD_DATABASES =
      List.of("My Shop", "Läden", "O'Brien \"s\"", "a?b&c=d", "a/b%20c", "dot.ted", "b`q", "x_y%");

  /** A database whose view nobody can read any more, beside a table. */
  private static final String BROKEN =
      """
      CREATE DATABASE broken;
      GRANT ALL ON broken.* TO aep@'%';
      CREATE TABLE broken.t (id INT);
      CREATE USER gone@'%';
      CREATE DEFINER=gone@'%' VIEW broken.v AS SELECT id FROM broken.t;
      DROP USER gone@'%';
      """;

  private static final Path SCRIPTS = Path.of("/usr/share/mysql");

  @Override
  public void start() throws Exception {
    Path program =
        Programs.find(
            "mariadbd: apt-get install --no-install-recommends mariadb-server-core",
            List.of(Path.of("/usr/sbin/mariadbd"), Path.of("/usr/local/sbin/mariadbd")));
    folder = Files.createTempDirectory("aep-mariadb");
    port = Programs.freePort();
    install(program);
    Path accounts = folder.resolve("accounts.sql");
    Files.writeString(
        accounts,
        """
        SET NAMES utf8mb4;
        CREATE DATABASE shop CHARACTER SET utf8mb4;
        CREATE USER aep@'%%' IDENTIFIED BY '%s';
        GRANT ALL ON shop.* TO aep@'%%';
        """
                .formatted(PASSWORD.replace("'", "''"))
            + BROKEN
            + ODD_DATABASES.stream().map(MariaDbServer::database).collect(Collectors.joining()));
    server =
        Programs.serve(
            folder.resolve("log"),
            "ready for connections",
            command(
                program,
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.resolve("s.sock"),
                "--pid-file=" + folder.resolve("pid"),
                "--performance-schema=OFF",
                "--skip-log-bin",
                "--skip-name-resolve"));
    try (Connection connection =
        TestDrivers.connect(
            "mariadb",
            "org.mariadb.jdbc.Driver",
            "jdbc:mariadb://127.0.0.1:%d/shop".formatted(port),
            "aep")) {
      SqlScript.run(connection, "mariadb.sql");
    }
  }

  private static String database(String name) {
    String quoted = "`" + name.replace("`", "``") + "`";
    return """
        CREATE DATABASE %1$s;
        GRANT ALL ON %1$s.* TO aep@'%%';
        CREATE TABLE %1$s.t (id INT);
        """
        .formatted(quoted);
  }

  /** What mariadb-install-db does, which comes with the client. */
  private void install(Path program) throws Exception {
    StringBuilder script =
        new StringBuilder(
            """
            CREATE DATABASE IF NOT EXISTS mysql;
            USE mysql;
            SET @auth_root_socket=NULL;
            SET @skip_auth_anonymous=1;
            """);
    for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
      script.append(Files.readString(SCRIPTS.resolve("mysql_" + part + ".sql")));
    }
    Files.createDirectories(folder.resolve("data/mysql"));
    Path input = folder.resolve("install.sql");
    Files.writeString(input, script);
    Programs.run(folder.resolve("install.log"), input, command(program, "--bootstrap"));
  }

  private List<String> command(Path program, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder, // another server at its start would clear a shared one
                "--lc-messages-dir=" + SCRIPTS,
                "--innodb-buffer-pool-size=32M",
                "--innodb-log-file-size=16M",
                "--innodb-flush-log-at-trx-commit=0"));
    command.addAll(List.of(more));
    return command;
  }

  @Override
  public String connectorKey() {
    return "mariadb";
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("id", "integer");
    types.put("active", "boolean");
    types.put("one_bit", "boolean");
    types.put("small", "integer");
    types.put("medium_unsigned", "integer");
    types.put("whole_unsigned", "long");
    types.put("big", "long");
    types.put("big_unsigned", "string");
    types.put("price", "double");
    types.put("ratio", "double");
    types.put("single_ratio", "double");
    types.put("a_day", "date-time");
    types.put("a_time", "string");
    types.put("seen", "date-time");
    types.put("stamped", "date-time");
    types.put("a_year", "integer");
    types.put("label", "string");
    types.put("doc", "string");
    types.put("kind", "string");
    types.put("bytes", "string");
    types.put("bits", "string");
    types.put("uid", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"id":1,"active":true,"one_bit":true,"small":-32768,"medium_unsigned":16777215,
         "whole_unsigned":4294967295,"big":9223372036854775807,
         "big_unsigned":"18446744073709551615","price":10.5,"ratio":48.85,"single_ratio":1.1,
         "a_day":"2024-02-29T00:00:00","a_time":"10:20:30","seen":"2022-06-22T01:02:03.004",
         "stamped":"2022-06-22T01:02:03","a_year":2024,"label":"Gruß 🙂",
         "doc":"{\\"k\\":1}","kind":"a","bytes":"yv4=","bits":"BQ==",
         "uid":"123e4567-e89b-12d3-a456-426655440000"}
        """;
  }
}
