package io.github.aepdsl.show;

/** Texts as cells of a table: one line, not endless. */
public final class Cells {

  private static final int WIDEST = 40;

  /** An id, which is of use only as a whole. */
  private static final String DIGITS = "[0-9a-f]{1,64}";

  private Cells() {}

  /** The text on one line, cut with an ellipsis behind 40 characters. */
  public static String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }

  /** The same, but for an id in hex digits, which stays whole. */
  static String lineOrId(String text) {
    return text.matches(DIGITS) ? text : line(text);
  }
}
