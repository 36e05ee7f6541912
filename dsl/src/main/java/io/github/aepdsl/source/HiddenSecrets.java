package io.github.aepdsl.source;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.secret.SecretTexts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wraps secrets where no catalog says that there is one: by their key, or inside a text. */
final class HiddenSecrets {

  private HiddenSecrets() {}

  /** Whether a name makes a secret of a value: not of a switch, nor of a number that counts. */
  static boolean isSecret(String name, Object value) {
    boolean counts = value instanceof Number number && SecretNames.isCount(number.toString());
    return SecretNames.matches(name) && !counts && !(value instanceof Boolean);
  }

  /**
   * The value with every secret in it wrapped, however deep it stands.
   *
   * @param secret whether all of it is one, texts and numbers
   */
  static Object wrapped(Object value, boolean secret) {
    if (value instanceof CharSequence text) {
      return wrapped(text.toString(), secret);
    }
    if (value instanceof Number number) {
      return secret ? Secret.of(number) : number;
    }
    if (value instanceof Map<?, ?> map) {
      return wrappedEntries(map, secret);
    }
    return value instanceof Collection<?> items
        ? items.stream().map(item -> wrapped(item, secret)).toList()
        : value;
  }

  private static Object wrapped(String text, boolean secret) {
    return secret || SecretTexts.holdsSecret(text) ? Secret.of(text) : text;
  }

  private static Map<String, Object> wrappedEntries(Map<?, ?> map, boolean secret) {
    Map<String, Object> wrapped = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          wrapped.put(name, wrapped(value, secret || isSecret(name, value)));
        });
    return wrapped;
  }
}
