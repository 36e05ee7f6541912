package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.secret.Secret;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An account at a server, as a connection's parameters or its connection string tell. Immutable;
 * prints without its secret.
 *
 * @param kind what the server is, for people: {@code MariaDB}
 * @param database its name; empty where none is asked for
 * @param options all that was told, by name in lower case
 */
public record Login(
    String kind,
    String host,
    int port,
    String database,
    String user,
    Secret password,
    Map<String, String> options) {

  /** What no address can be made to mean something else by. */
  private static final Pattern HOST =
      Pattern.compile("[\\w.-]+|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*]?");

  /** Copies the map. */
  public Login {
    options = Map.copyOf(options);
  }

  /**
   * Reads the parameters of a connection.
   *
   * @param defaultPort where none is told
   * @throws SourceTrouble when the host is missing, or is none
   */
  public static Login of(String kind, int defaultPort, JsonNode params) throws SourceTrouble {
    Map<String, String> told = new TreeMap<>();
    for (Map.Entry<String, JsonNode> param : params.properties()) {
      told.put(param.getKey().toLowerCase(Locale.ROOT), param.getValue().asString(""));
    }
    Optional.ofNullable(told.remove("connectionstring"))
        .ifPresent(text -> told.putAll(ConnectionString.read(text)));
    Login login =
        new Login(
            kind,
            first(told, "server", "host"),
            port(told.getOrDefault("port", ""), defaultPort),
            first(told, "database", "db"),
            first(told, "uid", "user", "user id", "username"),
            Secret.of(first(told, "pwd", "password")),
            told);
    if (!HOST.matcher(login.host).matches()) {
      String what =
          login.host.isEmpty()
              ? "The connection names no server: a connection string begins with Server=…;"
              : "'%s' is no host: give its name or its address, and nothing else."
                  .formatted(login.host);
      throw new SourceTrouble(TroubleKind.UNREACHABLE, what);
    }
    return login;
  }

  private static String first(Map<String, String> told, String... names) {
    for (String name : names) {
      if (!told.getOrDefault(name, "").isEmpty()) {
        return told.get(name);
      }
    }
    return "";
  }

  private static int port(String text, int defaultPort) throws SourceTrouble {
    if (text.isBlank()) {
      return defaultPort;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new SourceTrouble(TroubleKind.UNREACHABLE, "The port has to be from 1 to 65535.");
    }
    return Integer.parseInt(text);
  }

  /** An option by its name; empty when it was not told. */
  public String option(String name) {
    return options.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** Host and port, as an address has them. */
  public String address() {
    return (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
  }

  /** Whether the server is on this machine. */
  public boolean isLocal() {
    return host.equals("localhost") || host.startsWith("127.") || host.contains("::1");
  }

  /** The account without its secret. */
  @Override
  public String toString() {
    return "%s at %s, user '%s'".formatted(kind, address(), user);
  }
}
