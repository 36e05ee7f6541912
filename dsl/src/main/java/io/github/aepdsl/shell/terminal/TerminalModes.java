package io.github.aepdsl.shell.terminal;

import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * How the terminal treats keys while nobody reads them: they wait, unechoed, for the next prompt.
 * What it was like before comes back for other programs and at the end.
 */
final class TerminalModes {

  /** Says that {@code scripts/aep} has turned the echo off already, before it started Java. */
  private static final String QUIET_ALREADY = "aepdsl.terminal.quiet";

  private final Terminal terminal;
  private final Attributes before;
  private final Attributes quiet;

  TerminalModes(Terminal terminal) {
    this.terminal = terminal;
    before = terminal.getAttributes();
    quiet = new Attributes(before);
    quiet.setLocalFlag(LocalFlag.ECHO, false);
    quiet.setLocalFlag(LocalFlag.ICANON, false);
    if (Boolean.getBoolean(QUIET_ALREADY)) {
      before.setLocalFlag(LocalFlag.ECHO, true);
      before.setLocalFlag(LocalFlag.ICANON, true);
    } else {
      quiet();
    }
  }

  void quiet() {
    terminal.setAttributes(quiet);
  }

  void asBefore() {
    terminal.setAttributes(before);
  }
}
