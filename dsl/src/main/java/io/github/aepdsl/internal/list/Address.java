package io.github.aepdsl.internal.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as parts of an address. */
public final class Address {

  /** The Flow Service's base connections, which several packages ask. */
  public static final String CONNECTIONS = "/connections";

  private Address() {}

  /** The path of one base connection. */
  public static String connection(String id) {
    return CONNECTIONS + "/" + encode(id);
  }

  /** A text as a part of a path or a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A path without its query. */
  public static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** A path with those of the parameters that are not empty, behind any that it has. */
  static String with(String path, Stream<String> parameters) {
    String query =
        parameters.filter(parameter -> !parameter.isEmpty()).collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
  }
}
