package io.github.aepdsl.shell.engine;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/**
 * Numbers snippets as JShell's tool does: {@code 7}, {@code s7} at the start, {@code e7} failed.
 */
final class SnippetIds {

  private boolean starting = true;
  private int started;
  private int typed;
  private int failed;
  private JShell shell;

  /** Called by JShell. */
  String of(Snippet snippet, int ignored) {
    if (starting) {
      return "s" + ++started;
    }
    return shell.status(snippet).isActive() ? String.valueOf(++typed) : "e" + ++failed;
  }

  /** The name of the value that no variable was given to. */
  String temporary() {
    return starting ? "$start" : "$" + (typed + 1);
  }

  /** What follows was typed. */
  void started(JShell by) {
    shell = by;
    starting = false;
  }
}
