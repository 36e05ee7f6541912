package io.github.aepdsl.shell.engine;

import java.util.Optional;

/** How values look on the screen at hand. */
@FunctionalInterface
public interface Look {

  /**
   * The text of a value; empty for JShell's.
   *
   * @param before how many characters stand before its first line, such as a name
   */
  Optional<String> text(Object value, int before);

  /** How many characters fit beside each other. */
  default int width() {
    return Integer.MAX_VALUE;
  }
}
