package io.github.aepdsl.shell.terminal;

/** What the line editor needs to know about the language that is typed. */
public interface Assistance {

  /** Whether an entry can be evaluated as it stands; if not, Enter begins another line. */
  boolean complete(String entry);

  /**
   * What the Tab key does.
   *
   * @param text what stands before the cursor
   * @param again whether the key was pressed a second time in the same place
   */
  TabAnswer tab(String text, boolean again);
}
