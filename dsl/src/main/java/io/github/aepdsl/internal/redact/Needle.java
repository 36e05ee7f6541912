package io.github.aepdsl.internal.redact;

import java.util.BitSet;

/** One secret to look for. Immutable. */
final class Needle {

  /** A shorter secret is masked only where it stands as a word, or no text would be readable. */
  private static final int SHORT = 6;

  private final String secret;
  private final String plain;
  private final boolean asWord;

  Needle(String secret) {
    this.secret = secret;
    this.plain = Unescaped.of(secret).text();
    this.asWord = secret.length() < SHORT;
  }

  /** Marks it where it stands as it is. */
  void mark(String text, BitSet marked) {
    for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      if (standsAlone(text, at, secret.length())) {
        marked.set(at, at + secret.length());
      }
    }
  }

  /** Marks it where it stands in any escaping. */
  void mark(Unescaped text, BitSet marked) {
    String where = text.text();
    for (int at = 0; !plain.isBlank() && at + plain.length() <= where.length(); at++) {
      if (isAt(where, at) && standsAlone(where, at, plain.length())) {
        marked.set(text.start(at), text.end(at + plain.length() - 1));
      }
    }
  }

  private boolean isAt(String text, int at) {
    for (int i = 0; i < plain.length(); i++) {
      char wanted = plain.charAt(i);
      char found = text.charAt(at + i);
      boolean lost = wanted > 127 && (found == Unescaped.UNKNOWN || found == '?');
      if (wanted != found && !lost) {
        return false;
      }
    }
    return true;
  }

  private boolean standsAlone(String text, int at, int length) {
    return !asWord || !isWord(text, at - 1) && !isWord(text, at + length);
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }
}
