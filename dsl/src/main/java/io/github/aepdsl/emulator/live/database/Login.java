package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.secret.Secret;
import java.util.Locale;
import java.util.Map;
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

  /** Copies the map. */
  public Login {
    options = Map.copyOf(options);
  }

  /**
   * Reads the parameters of a connection.
   *
   * @param defaultPort where none is told
   * @throws SourceTrouble when they cannot be used; names all that is wrong
   */
  public static Login of(String kind, int defaultPort, JsonNode params) throws SourceTrouble {
    return new LoginReader(params).read(kind, defaultPort);
  }

  /** An option by its name; empty when it was not told. */
  public String option(String name) {
    return options.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** How transfers are to be encrypted, such as {@code VERIFY_CA}; empty when it was not told. */
  public String sslMode() {
    return option("sslMode").strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
  }

  /** Whether a misspelt setting may have become a part of the password. */
  boolean isPasswordOfSeveralParts() {
    return options.containsKey("uid") && password.reveal().contains(";");
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
