package io.github.aepdsl.internal.redact;

import java.util.Map;
import java.util.Set;

/** What HTML writes between ampersand and semicolon. */
final class Entity {

  /** What an escape that cannot be read becomes; it may stand for any letter beyond ASCII. */
  static final char UNKNOWN = '\uFFFD';

  /** As many characters as one may have, ampersand and semicolon included. */
  static final int LONGEST = 10;

  private static final Map<String, String> NAMES =
      Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", "\u00a0");

  private static final Set<String> LETTERS = Set.of("szlig", "eth", "thorn", "euro");

  private static final Set<String> MARKS =
      Set.of("grave", "acute", "circ", "tilde", "uml", "ring", "cedil", "slash", "lig");

  private Entity() {}

  /** What stands for it: a letter beyond ASCII by its name is unknown; empty when it is none. */
  static String meaning(CharSequence text, int from, int to) {
    if (from < to && text.charAt(from) == '#') {
      boolean hex = from + 1 < to && (text.charAt(from + 1) | ' ') == 'x';
      return character(number(text, from + (hex ? 2 : 1), to, hex ? 16 : 10));
    }
    String name = text.subSequence(from, to).toString();
    return NAMES.getOrDefault(name, isLetter(name) ? String.valueOf(UNKNOWN) : "");
  }

  /** Digits as a number, -1 when there are none or others. */
  static int number(CharSequence text, int from, int to, int radix) {
    int number = from < to ? 0 : -1;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) < 128 ? Character.digit(text.charAt(at), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }

  private static String character(int codePoint) {
    if (codePoint < 0) {
      return "";
    }
    return Character.isValidCodePoint(codePoint)
        ? Character.toString(codePoint)
        : String.valueOf(UNKNOWN);
  }

  /** A letter of its own, or one or two letters with a mark. */
  private static boolean isLetter(String name) {
    return LETTERS.contains(name)
        || name.length() > 1 && MARKS.contains(name.substring(1))
        || name.length() > 2 && MARKS.contains(name.substring(2));
  }
}
