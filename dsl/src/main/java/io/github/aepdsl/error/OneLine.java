package io.github.aepdsl.error;

/**
 * Texts of others as a part of a line: what a screen would not show as a letter is escaped, so that
 * nobody's text can break a line, hide something or move the cursor.
 */
public final class OneLine {

  private static final int LONGEST = 200;

  private OneLine() {}

  /** The text without line breaks and control characters, cut behind some 200 characters. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST) + 8);
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (line.length() >= LONGEST) {
        return line.append('…').toString();
      }
      append(line, text.codePointAt(at));
    }
    return line.toString();
  }

  /** Whether a text is one line of letters that every screen shows. */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(OneLine::isShown);
  }

  private static void append(StringBuilder line, int letter) {
    if (letter >= '\t' && letter <= '\r') {
      line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "" : " ");
    } else if (isShown(letter)) {
      line.appendCodePoint(letter);
    } else {
      line.append(String.format("\\u%04x", letter));
    }
  }

  /** Not so controls, marks of direction, separators of lines and half characters. */
  private static boolean isShown(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
