package io.github.aepdsl.error;

/**
 * Texts of others as a part of a line: what a screen would not show as a letter is escaped as Java
 * and JSON escape it, so that nobody's text can break a line, hide something or move the cursor.
 */
public final class OneLine {

  private static final int LONGEST = 200;

  private OneLine() {}

  /** The text as a part of a line, cut to 200 characters. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** The same, cut to so many characters, of which the last is an ellipsis then. */
  public static String of(String text, int most) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), most) + 12);
    int fits = 0;
    for (int at = 0; at < text.length() && line.length() <= most; ) {
      int letter = text.codePointAt(at);
      append(line, letter);
      fits = line.length() < most ? line.length() : fits;
      at += Character.charCount(letter);
    }
    if (line.length() > most) {
      line.setLength(fits);
      line.append('…');
    }
    return line.toString();
  }

  /** The same, however long it is. */
  public static String whole(String text) {
    return isPlain(text) ? text : of(text, Integer.MAX_VALUE);
  }

  /** The same in quotes, so that Java takes it for this text and nothing else when it is pasted. */
  public static String literal(String text) {
    return '"' + whole(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** Each line of a text so; line ends and tabs stay as they are. JSON stays the same JSON. */
  public static String each(String lines) {
    StringBuilder text = new StringBuilder(lines.length());
    lines
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(
            letter -> {
              if (letter == '\n' || letter == '\t') {
                text.append((char) letter);
              } else {
                append(text, letter);
              }
            });
    return text.toString();
  }

  /** Whether a text is one line of letters that every screen shows. */
  public static boolean isPlain(String text) {
    int letter;
    for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
      letter = text.codePointAt(at);
      if (!isShown(letter)) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder line, int letter) {
    if (isShown(letter)) {
      line.appendCodePoint(letter);
    } else {
      Character.toString(letter).chars().mapToObj(OneLine::escaped).forEach(line::append);
    }
  }

  private static String escaped(int unit) {
    return switch (unit) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", unit);
    };
  }

  /**
   * Not so controls, marks of direction, separators of lines, half characters and no characters.
   */
  private static boolean isShown(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> (letter & 0xFFFE) != 0xFFFE;
    };
  }
}
