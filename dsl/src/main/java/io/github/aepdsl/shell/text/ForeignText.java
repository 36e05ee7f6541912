package io.github.aepdsl.shell.text;

import io.github.aepdsl.error.OneLine;

/**
 * What others print, with any name in it: no line after the first stands where the prompt puts its
 * own, or those of a stack trace, and what no screen shows is escaped.
 */
public final class ForeignText {

  private static final String INDENT = " ".repeat(8);

  private ForeignText() {}

  /** Its lines, all but the first far from the margin. */
  public static String of(String text) {
    return OneLine.each(text).stripTrailing().replace("\n", "\n" + INDENT);
  }
}
