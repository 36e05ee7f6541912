package io.github.aepdsl.shell.terminal;

import java.io.Console;

/** Tells a person's terminal from a pipe or a file. */
public final class StandardInput {

  private StandardInput() {}

  /** Whether a person sits in front of it. */
  public static boolean isTerminal() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
