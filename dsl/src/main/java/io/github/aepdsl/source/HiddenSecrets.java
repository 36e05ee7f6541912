package io.github.aepdsl.source;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.secret.SecretTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Wraps secrets where no catalog says that there is one: by their key, or inside a text. */
final class HiddenSecrets {

  private HiddenSecrets() {}

  /** The value with every secret in it wrapped, however deep it stands. */
  static Object wrapped(Object value) {
    if (value instanceof String text) {
      return SecretTexts.holdsSecret(text) ? Secret.of(text) : text;
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
          boolean secret = value instanceof String && SecretNames.matches(String.valueOf(key));
          wrapped.put(String.valueOf(key), secret ? Secret.of((String) value) : wrapped(value));
        });
    return wrapped;
  }
}
