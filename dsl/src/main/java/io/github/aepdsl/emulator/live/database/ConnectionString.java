package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.error.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code Server=…;Port=…;Database=…;UID=…;PWD=…}. A value may stand in single or double
 * quotes, which are doubled inside, as .NET has it. Adobe's pattern lets a password without quotes
 * run to the end: what follows a semicolon and is no setting that is known belongs to it, except
 * for the semicolons at its end.
 *
 * @param settings by name in lower case
 * @param faults what is wrong with it, as what "the connection" does: {@code is a URL}; never with
 *     a value, since anything may be a secret in the wrong place
 */
record ConnectionString(Map<String, String> settings, List<String> faults) {

  /** The names of settings, by the same in lower case. */
  private static final Map<String, String> KNOWN =
      List.of(
              "Server",
              "Host",
              "Port",
              "Database",
              "DB",
              "UID",
              "User",
              "User ID",
              "Username",
              "PWD",
              "Password",
              "sslMode",
              "EncryptionMethod",
              "ValidateServerCertificate")
          .stream()
          .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

  /** One setting and its end, with the name and the value if that one stands in quotes. */
  private static final Pattern PART =
      Pattern.compile(
          "(?s)\\G(?:([^=;]*)=\\s*(?:'((?:[^']++|'')*+)'|\"((?:[^\"]++|\"\")*+)\")\\s*|[^;]*)"
              + "(?:;|\\z)");

  private static final Pattern URL = Pattern.compile("(?s)\\s*[A-Za-z][A-Za-z0-9+:.-]*://.*");

  /** What may be shown of a name: anything else may be a part of a value. */
  private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z _]{0,39}");

  static ConnectionString read(String text) {
    if (URL.matcher(text).matches()) {
      return new ConnectionString(Map.of(), List.of("is a URL"));
    }
    Reading reading = new Reading();
    PART.matcher(text).results().forEach(reading::part);
    reading.end();
    return new ConnectionString(reading.settings, reading.faults);
  }

  /** Goes from part to part. */
  private static final class Reading {

    private final Map<String, String> settings = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /** The password, while it may go on. */
    private String open = "";

    void part(MatchResult found) {
      String part = found.group().replaceFirst(";$", "");
      int sign = part.indexOf('=');
      String name = part.substring(0, Math.max(sign, 0)).strip();
      String key = name.toLowerCase(Locale.ROOT);
      if (KNOWN.containsKey(key)) {
        end();
        Optional<String> quoted = quoted(found);
        String value = part.substring(sign + 1);
        settings.put(key, quoted.orElseGet(() -> isSecret(key) ? value : value.strip()));
        open = isSecret(key) && quoted.isEmpty() ? key : "";
      } else if (!open.isEmpty()) {
        settings.merge(open, ";" + part, String::concat);
      } else if (!part.isBlank()) {
        faults.add(unknown(name));
      }
    }

    void end() {
      settings.computeIfPresent(open, (key, password) -> withoutEnd(password));
    }
  }

  private static Optional<String> quoted(MatchResult found) {
    return Optional.ofNullable(found.group(2))
        .map(value -> value.replace("''", "'"))
        .or(() -> Optional.ofNullable(found.group(3)).map(value -> value.replace("\"\"", "\"")));
  }

  private static String withoutEnd(String password) {
    String rest = password;
    for (String bare = rest.stripTrailing(); bare.endsWith(";"); bare = rest.stripTrailing()) {
      rest = bare.substring(0, bare.length() - 1);
    }
    return rest;
  }

  private static String unknown(String name) {
    if (!WORDS.matcher(name).matches()) {
      return "has a part that is no setting";
    }
    return "has an unknown setting '%s'%s"
        .formatted(
            name,
            Suggestion.nearest(name, KNOWN.values()).map(near -> " (" + near + "?)").orElse(""));
  }

  private static boolean isSecret(String name) {
    return name.equals("pwd") || name.equals("password");
  }
}
