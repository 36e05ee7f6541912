package io.github.aepdsl.shell.text;

import java.util.List;

/** The one rule for chains over several lines: a line that starts with a dot goes on. */
public final class ChainLines {

  private ChainLines() {}

  /** Whether this line continues the code before it. */
  public static boolean goesOn(String line) {
    return line != null && line.stripLeading().startsWith(".");
  }

  /** Whether the code before this line may go on behind it: it is blank, or only a comment. */
  public static boolean mayStandInside(String line) {
    return line == null || line.isBlank() || line.stripLeading().startsWith("//");
  }

  /** Whether the next line of code, from this index on, continues the code before it. */
  public static boolean goesOn(List<String> lines, int from) {
    int line = from;
    while (line < lines.size() && mayStandInside(lines.get(line))) {
      line++;
    }
    return line < lines.size() && goesOn(lines.get(line));
  }
}
