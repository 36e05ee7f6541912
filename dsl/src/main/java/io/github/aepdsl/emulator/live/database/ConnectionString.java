package io.github.aepdsl.emulator.live.database;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads {@code Server=…;Port=…;Database=…;UID=…;PWD=…}. Adobe's pattern lets the password run to
 * the end: what follows a semicolon and is no setting that is known belongs to the value before.
 */
final class ConnectionString {

  private static final Set<String> KNOWN =
      Set.of(
          "server",
          "host",
          "port",
          "database",
          "db",
          "uid",
          "user",
          "user id",
          "username",
          "pwd",
          "password",
          "sslmode",
          "encryptionmethod",
          "validateservercertificate");

  private ConnectionString() {}

  /** Its settings, by name in lower case. */
  static Map<String, String> read(String text) {
    Map<String, String> settings = new TreeMap<>();
    String last = "";
    for (String part : text.split(";", -1)) {
      int sign = part.indexOf('=');
      String name = part.substring(0, Math.max(sign, 0)).strip().toLowerCase(Locale.ROOT);
      if (KNOWN.contains(name)) {
        settings.put(name, part.substring(sign + 1));
        last = name;
      } else if (isSecret(last)) {
        settings.merge(last, ";" + part, String::concat);
      }
    }
    return settings;
  }

  private static boolean isSecret(String name) {
    return name.equals("pwd") || name.equals("password");
  }
}
