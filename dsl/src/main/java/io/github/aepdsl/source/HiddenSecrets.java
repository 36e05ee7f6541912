package io.github.aepdsl.source;

import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds secrets where no catalog says that there is one: by their key, or inside a URL. */
final class HiddenSecrets {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*(password|passwd|passphrase|pwd|secret|token|credential|connectionstring"
              + "|privatekey|accesskey|accountkey|apikey|keycontent|sasuri)s?.*|pw|pin|pass|creds");

  /** A user with a password, or a signature. */
  private static final Pattern IN_URL =
      Pattern.compile(
          "(?i).*(://[^/@\\s]*:[^/@\\s]+@|[?&;](sig|signature|token|key|pwd|password)=).*");

  private HiddenSecrets() {}

  /** Whether a key that the catalog does not know should be treated as a secret. */
  static boolean isNamedSecret(String key) {
    return NAME.matcher(key.replaceAll("[_.-]", "")).matches();
  }

  /** The value with every secret in it wrapped, however deep it stands. */
  static Object wrapped(Object value) {
    if (value instanceof String text) {
      return IN_URL.matcher(text).matches() ? Secret.of(text) : text;
    }
    if (value instanceof Map<?, ?> map) {
      return wrappedEntries(map);
    }
    return value instanceof List<?> list
        ? list.stream().map(HiddenSecrets::wrapped).toList()
        : value;
  }

  private static Map<String, Object> wrappedEntries(Map<?, ?> map) {
    Map<String, Object> wrapped = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          boolean secret = isNamedSecret(String.valueOf(key)) && value instanceof String;
          wrapped.put(String.valueOf(key), secret ? Secret.of((String) value) : wrapped(value));
        });
    return wrapped;
  }
}
