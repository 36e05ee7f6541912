package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;

/** Texts of others as cells of a table: one line of letters that screens show, not endless. */
public final class Cells {

  private static final int WIDEST = 40;

  /** An id, which is of use only as a whole. */
  private static final String DIGITS = "[0-9a-f]{1,64}";

  private Cells() {}

  /** The text on one line, cut to 40 characters. */
  public static String line(String text) {
    return OneLine.of(text, WIDEST);
  }

  /** The same, but for an id in hex digits, which stays whole. */
  static String lineOrId(String text) {
    return text.matches(DIGITS) ? text : line(text);
  }
}
