package io.github.aepdsl.emulator.server;

import java.util.HexFormat;

/** Which characters may stand where in a request's head. */
final class Syntax {

  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private Syntax() {}

  /** Whether a part of a text is a token: a method, or the name of a header. */
  static boolean isToken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
      if (!plain && !(c >= '0' && c <= '9') && TOKEN_MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return to > from;
  }

  /**
   * Whether a text is a path and a query. Quotes and brackets may stand bare: Adobe's pages write
   * filters so.
   */
  static boolean isTarget(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '#' || c == '%' && !isEscape(text, i)) {
        return false;
      }
    }
    return text.startsWith("/") || text.equals("*");
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  /** Whether a part of a text may be the value of a header. */
  static boolean isValue(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' || c == 0x7f) {
        return false;
      }
    }
    return true;
  }
}
