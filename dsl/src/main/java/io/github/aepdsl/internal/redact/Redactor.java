package io.github.aepdsl.internal.redact;

import io.github.aepdsl.secret.Secret;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the secrets that were sent out of what came back, as they are and in any escaping that
 * {@link Unescaped} undoes. Immutable.
 */
public final class Redactor {

  private static final int LONGEST_ESCAPE = 32;

  private final List<Needle> needles;

  /** For secrets, and for lists and maps that hold secrets. */
  public Redactor(Collection<?> sent) {
    Set<String> secrets = new LinkedHashSet<>();
    collect(sent, secrets);
    this.needles =
        secrets.stream()
            .flatMap(SecretSpellings::of)
            .filter(spelling -> !spelling.isBlank()) // a part of a secret may be
            .distinct()
            .map(Needle::new)
            .toList();
  }

  /** The text with each secret as {@code ***}. */
  public String scrub(String text) {
    return scrub(text, false);
  }

  /** The same for the beginning of a text: a secret that was cut at its end goes as well. */
  public String scrubBeginning(String text) {
    return scrub(withoutHalfEscape(text), true);
  }

  private String scrub(String text, boolean cut) {
    if (needles.isEmpty() || text.isEmpty()) {
      return text;
    }
    BitSet secret = new BitSet(text.length());
    Unescaped plain = Unescaped.of(text);
    for (Needle needle : needles) {
      needle.mark(text, cut, secret);
      needle.mark(plain, cut, secret);
    }
    return masked(text, secret);
  }

  /** Half an escape at the end would hide what stands before it. */
  private static String withoutHalfEscape(String text) {
    int from = Math.max(0, text.length() - LONGEST_ESCAPE);
    for (int at = from; at < text.length(); at++) {
      if ("\\%&".indexOf(text.charAt(at)) >= 0) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  private static String masked(String text, BitSet secret) {
    StringBuilder clean = new StringBuilder();
    int done = 0;
    for (int from = secret.nextSetBit(0); from >= 0; from = secret.nextSetBit(done)) {
      clean.append(text, done, from).append(Secret.MASK);
      done = secret.nextClearBit(from);
    }
    return clean.append(text, done, text.length()).toString();
  }

  private static void collect(Object value, Set<String> secrets) {
    if (value instanceof Secret secret) {
      secrets.add(secret.reveal());
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> collect(item, secrets));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, secrets));
    }
  }
}
