package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.error.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code Server=…;Port=…;Database=…;UID=…;PWD=…}. Adobe's pattern lets the password run to
 * the end: what follows a semicolon and is no setting that is known belongs to the value before.
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

  private static final Pattern URL = Pattern.compile("(?s)\\s*[A-Za-z][A-Za-z0-9+:.-]*://.*");

  /** What may be shown of a name: anything else may be a part of a value. */
  private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z _]{0,39}");

  static ConnectionString read(String text) {
    if (URL.matcher(text).matches()) {
      return new ConnectionString(Map.of(), List.of("is a URL"));
    }
    Map<String, String> settings = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    String last = "";
    for (String part : text.split(";", -1)) {
      int sign = part.indexOf('=');
      String name = part.substring(0, Math.max(sign, 0)).strip();
      String key = name.toLowerCase(Locale.ROOT);
      if (KNOWN.containsKey(key)) {
        String value = part.substring(sign + 1);
        settings.put(key, isSecret(key) ? value : value.strip());
        last = key;
      } else if (isSecret(last)) {
        settings.merge(last, ";" + part, String::concat);
      } else if (!part.isBlank()) {
        faults.add(unknown(name));
      }
    }
    return new ConnectionString(settings, faults);
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
