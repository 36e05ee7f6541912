package io.github.aepdsl.shell.prompt;

import java.io.Console;

/** Tells a person's terminal from a pipe or a file. */
final class StandardInput {

  private StandardInput() {}

  static boolean isTerminal() {
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
