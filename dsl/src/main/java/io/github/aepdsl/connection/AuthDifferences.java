package io.github.aepdsl.connection;

import io.github.aepdsl.secret.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the {@code auth} of a request body against what the service shows of a connection. */
final class AuthDifferences {

  private AuthDifferences() {}

  /** Each as {@code host is 10.0.0.5, not 10.0.0.6}; what the service does not show is no one. */
  static List<String> between(Map<String, Object> body, Facts facts) {
    Map<?, ?> auth = body.get("auth") instanceof Map<?, ?> map ? map : Map.of();
    List<String> differences = new ArrayList<>();
    add(differences, "auth.specName", facts.specName(), auth.get("specName"));
    if (auth.get("params") instanceof Map<?, ?> params) {
      params.forEach(
          (name, value) -> {
            String shown = facts.params().getOrDefault(String.valueOf(name), "");
            add(differences, String.valueOf(name), shown, value);
          });
    }
    return differences;
  }

  private static void add(List<String> differences, String name, String shown, Object wanted) {
    boolean comparable =
        !shown.isEmpty()
            && wanted != null
            && !(wanted instanceof Secret)
            && !(wanted instanceof Map)
            && !(wanted instanceof List);
    if (comparable && !shown.equals(String.valueOf(wanted))) {
      differences.add("%s is %s, not %s".formatted(name, shown, wanted));
    }
  }
}
