package io.github.aepdsl.emulator.live.contract;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;

/** Statements from a resource, one a line. */
final class SqlScript {

  private SqlScript() {}

  static void run(Connection connection, String resource) throws Exception {
    try (InputStream script = SqlScript.class.getResourceAsStream(resource);
        Statement statement = connection.createStatement()) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
        statement.execute(line);
      }
    }
  }
}
