package io.github.aepdsl.internal.api;

import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One step of a change, as JSON Patch has it. Immutable as long as nobody changes the value.
 *
 * @param op {@code add} or {@code replace}
 * @param path a JSON Pointer such as {@code /auth/params}
 * @param value a tree of maps, lists, values and secrets
 */
public record Edit(String op, String path, Object value) {

  /** Puts a value where there is one. */
  public static Edit replace(String path, Object value) {
    return new Edit("replace", path, value);
  }

  /** Puts a value where there may be none yet. */
  public static Edit add(String path, Object value) {
    return new Edit("add", path, value);
  }

  /** The step as it is sent. */
  public Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("op", op);
    body.put("path", path);
    body.put("value", value);
    return body;
  }

  /** Whether something looks as if this had been done to it; a secret looks like any other. */
  boolean isSeenIn(JsonNode item) {
    return matches(value, item.at(path));
  }

  private static boolean matches(Object wanted, JsonNode shown) {
    if (wanted instanceof Secret) {
      return true;
    }
    if (wanted instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .allMatch(one -> matches(one.getValue(), shown.path(String.valueOf(one.getKey()))));
    }
    return wanted instanceof JsonNode tree
        ? tree.equals(shown)
        : String.valueOf(wanted).equals(shown.asString(""));
  }
}
