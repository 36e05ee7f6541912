package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.shell.command.Desk;
import io.github.aepdsl.shell.text.ChainLines;
import java.util.Optional;

/**
 * A line that begins with a dot goes on with the value above it, as the next line of a form does
 * when it is pasted: {@code .username("svc")} becomes {@code $1.username("svc")}. So does the line
 * that an incomplete chain says to try.
 */
final class LeadingDot {

  private LeadingDot() {}

  /** The entry as code that stands on its own. */
  static String joined(Desk desk, String entry) {
    Optional<String> value = desk.engine().lastValue();
    if (!ChainLines.goesOn(entry) || entry.strip().matches("\\.\\d.*")) {
      return entry;
    }
    Optional<String> unfinished = desk.engine().unfinished();
    if (unfinished.isPresent()) {
      return unfinished.get() + entry.strip();
    }
    if (value.isEmpty()) {
      desk.say(
          "There is no value above to go on with. A chain goes on when a line ends with its dot.");
      return entry;
    }
    if (!value.get().startsWith("$")) {
      desk.say("goes on with " + value.get() + ", which stays as it is");
    }
    return value.get() + entry.strip();
  }
}
