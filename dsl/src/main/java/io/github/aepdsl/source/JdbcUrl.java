package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.secret.Secret;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC URL, to say what it is as a connection string.
 *
 * @param text as it was given; may hold a password
 */
record JdbcUrl(String text) {

  private static final Pattern URL =
      Pattern.compile(
          "(?i)jdbc:[\\w:]*?(?:@)?//(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?"
              + "(?<host>[^:/;?]*)(?::(?<port>\\d+))?(?:/(?<database>[^;?]*))?(?<rest>.*)");
  private static final Pattern SETTING = Pattern.compile("[;?&]([^=;?&]+)=([^;?&]*)");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** The pattern with the URL's values in it; secrets and what the URL does not say are marked. */
  String as(Composition composition) {
    Map<String, String> values = values();
    return PLACE
        .matcher(composition.template())
        .replaceAll(place -> Matcher.quoteReplacement(shown(composition, place.group(1), values)));
  }

  private static String shown(Composition composition, String name, Map<String, String> values) {
    Parameter part = composition.part(name).orElseThrow();
    if (part.secret()) {
      return Secret.MASK;
    }
    String fallback = part.defaultValue().map(String::valueOf).orElse("...");
    return values.getOrDefault(name, fallback);
  }

  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    Matcher url = URL.matcher(text);
    if (url.matches()) {
      put(values, "server", url.group("host"));
      put(values, "host", url.group("host"));
      put(values, "port", url.group("port"));
      put(values, "database", url.group("database"));
      put(values, "sid", url.group("database"));
      put(values, "user", url.group("user"));
      SETTING
          .matcher(url.group("rest"))
          .results()
          .forEach(one -> put(values, key(one.group(1)), one.group(2)));
    }
    return values;
  }

  private static String key(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.equals("databasename") ? "database" : plain;
  }

  private static void put(Map<String, String> values, String name, String value) {
    if (value != null && !value.isEmpty()) {
      values.put(name, value);
    }
  }
}
