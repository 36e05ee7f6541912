package io.github.aepdsl.internal.http;

import io.github.aepdsl.secret.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the secrets that were sent out of what came back. */
final class Redactor {

  /** A shorter secret is masked only where it stands as a word, or no text would be readable. */
  private static final int SHORT = 6;

  private static final Pattern PART =
      Pattern.compile("(?i)(?:pwd|pass\\w*|\\w*secret|\\w*key|\\w*token|sig\\w*)\\s*=\\s*([^;&]+)");
  private static final Pattern USER_INFO = Pattern.compile("://[^/@:]*:([^@]+)@");

  private final List<Pattern> patterns;

  /** For secrets, and for lists and maps that hold secrets. */
  Redactor(Collection<?> sent) {
    Set<String> values = new LinkedHashSet<>();
    collect(sent, values);
    this.patterns =
        values.stream()
            .filter(value -> !value.isBlank())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Redactor::pattern)
            .toList();
  }

  String scrub(String text) {
    String clean = text;
    for (Pattern pattern : patterns) {
      clean = pattern.matcher(clean).replaceAll(Secret.MASK);
    }
    return clean;
  }

  private static void collect(Object value, Set<String> values) {
    if (value instanceof Secret secret) {
      spellings(secret.reveal(), values);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> collect(item, values));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, values));
    }
  }

  private static void spellings(String secret, Set<String> values) {
    spelling(secret, values);
    parts(PART.matcher(secret), values);
    parts(USER_INFO.matcher(secret), values);
  }

  private static void parts(Matcher parts, Set<String> values) {
    while (parts.find()) {
      spelling(parts.group(1), values);
    }
  }

  private static void spelling(String secret, Set<String> values) {
    values.add(secret);
    String json = new String(Json.bytes(secret), StandardCharsets.UTF_8);
    values.add(json.substring(1, json.length() - 1));
    values.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
  }

  private static Pattern pattern(String value) {
    String quoted = Pattern.quote(value);
    return Pattern.compile(value.length() < SHORT ? "(?<!\\w)" + quoted + "(?!\\w)" : quoted);
  }
}
