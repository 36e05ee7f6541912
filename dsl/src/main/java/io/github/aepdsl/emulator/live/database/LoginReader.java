package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.secret.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the parameters of a connection, and finds all that can be wrong without connecting. */
final class LoginReader {

  /** What no address can be made to mean something else by. */
  private static final Pattern HOST =
      Pattern.compile("[\\w.-]+|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*]?");

  /** What may be shown of a host that is none: with other signs it may hold a password. */
  private static final Pattern SHOWN = Pattern.compile("[\\w.:/-]{1,80}");

  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

  /** In the words of Adobe's pages, of MySQL and of PostgreSQL. */
  private static final Set<String> SSL_MODES =
      Set.of(
          "DISABLE",
          "DISABLED",
          "FALSE",
          "ALLOW",
          "PREFER",
          "PREFERRED",
          "REQUIRE",
          "REQUIRED",
          "TRUE",
          "VERIFY_CA",
          "VERIFY_FULL",
          "VERIFY_IDENTITY");

  private final Map<String, String> told = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final boolean isString;

  LoginReader(JsonNode params) {
    for (Map.Entry<String, JsonNode> param : params.properties()) {
      told.put(param.getKey().toLowerCase(Locale.ROOT), param.getValue().asString(""));
    }
    String text = told.remove("connectionstring");
    this.isString = text != null;
    if (isString) {
      ConnectionString string = ConnectionString.read(text);
      told.putAll(string.settings());
      faults.addAll(string.faults());
    }
  }

  /**
   * The account.
   *
   * @throws SourceTrouble naming all that is wrong
   */
  Login read(String kind, int defaultPort) throws SourceTrouble {
    String host = first("server", "host");
    String database = first("database", "db");
    String user = first("uid", "user", "user id", "username");
    boolean isUrl = isString && told.isEmpty() && !faults.isEmpty();
    if (!isUrl) {
      checkHost(host);
      expect(database, "names no database");
      expect(user, "names no user");
    }
    int port = port(told.getOrDefault("port", "").strip(), defaultPort);
    Login login =
        new Login(kind, host, port, database, user, Secret.of(first("pwd", "password")), told);
    checkSslMode(login.sslMode());
    refuse(defaultPort);
    return login;
  }

  private String first(String... names) {
    for (String name : names) {
      if (!told.getOrDefault(name, "").isEmpty()) {
        return told.get(name);
      }
    }
    return "";
  }

  private void checkHost(String host) {
    if (host.isEmpty()) {
      faults.add("names no server");
    } else if (!HOST.matcher(host).matches()) {
      boolean shown = SHOWN.matcher(host).matches();
      faults.add("has a server that is no host" + (shown ? " ('%s')".formatted(host) : ""));
    }
  }

  /** What the form of a connection string has; of parameters each source demands its own. */
  private void expect(String value, String fault) {
    if (isString && value.isBlank()) {
      faults.add(fault);
    }
  }

  private int port(String text, int defaultPort) {
    if (text.isEmpty()) {
      return defaultPort;
    }
    int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65535) {
      faults.add("has a port that is not from 1 to 65535");
    }
    return port;
  }

  private void checkSslMode(String mode) {
    if (!mode.isEmpty() && !SSL_MODES.contains(mode)) {
      faults.add("has an sslMode that is none, such as DISABLED, REQUIRED or VERIFY_CA");
    }
  }

  private void refuse(int defaultPort) throws SourceTrouble {
    if (!faults.isEmpty()) {
      String form =
          isString
              ? " Write Server=HOST;Port=%d;Database=NAME;UID=USER;PWD=PASSWORD."
                  .formatted(defaultPort)
              : "";
      throw new SourceTrouble(
          TroubleKind.UNREACHABLE, "The connection %s.%s".formatted(listed(), form));
    }
  }

  private String listed() {
    int last = faults.size() - 1;
    return last == 0
        ? faults.get(0)
        : String.join(", ", faults.subList(0, last)) + " and " + faults.get(last);
  }
}
