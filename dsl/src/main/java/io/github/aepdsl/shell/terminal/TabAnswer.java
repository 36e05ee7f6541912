package io.github.aepdsl.shell.terminal;

import java.util.List;

/**
 * What the Tab key does.
 *
 * @param insert what to write at the cursor
 * @param shown lines to show above
 */
public record TabAnswer(String insert, List<String> shown) {

  /** Nothing to write or show. */
  public static final TabAnswer NOTHING = new TabAnswer("", List.of());

  /** Only something to write. */
  public static TabAnswer inserting(String text) {
    return new TabAnswer(text, List.of());
  }
}
