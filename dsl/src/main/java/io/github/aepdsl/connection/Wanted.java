package io.github.aepdsl.connection;

import io.github.aepdsl.internal.list.ListQuery;
import java.util.Map;

/**
 * What a request body says of the connection that is to be created.
 *
 * @param authenticated whether it is an inlet that takes messages only with a token
 */
record Wanted(String name, String specId, boolean authenticated) {

  static Wanted of(Map<String, Object> body) {
    Object authenticated =
        inner(inner(body, "auth"), "params").get(StreamingConnection.AUTHENTICATED);
    return new Wanted(
        text(body, "name"),
        text(inner(body, "connectionSpec"), "id"),
        "true".equals(String.valueOf(authenticated)));
  }

  /** The connections that look the same. */
  ListQuery query() {
    return BaseConnection.ALL
        .where(BaseConnection.NAME, name)
        .where(BaseConnection.SPEC_ID, specId);
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) == null ? "" : map.get(key).toString();
  }

  private static Map<?, ?> inner(Map<?, ?> map, String key) {
    return map.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
  }
}
