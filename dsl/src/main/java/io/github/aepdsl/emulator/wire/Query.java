package io.github.aepdsl.emulator.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Name-value pairs of a query string or a form; a name may repeat. Immutable once parsed. */
public final class Query {

  private static final Query EMPTY = new Query();

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Query() {}

  /** Reads {@code a=1&b=2}; a pair with a broken escape is kept as it stands. */
  public static Query parse(String raw) {
    if (raw.isEmpty()) {
      return EMPTY;
    }
    Query query = new Query();
    for (String pair : raw.split("&")) {
      query.add(pair);
    }
    return query;
  }

  /** Parameters that did not come in a query. */
  public static Query of(Map<String, List<String>> parameters) {
    Query query = new Query();
    parameters.forEach((name, values) -> query.values.put(name, List.copyOf(values)));
    return query;
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The names, in the order in which they first stand. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Every value of a name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of a name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }
}
