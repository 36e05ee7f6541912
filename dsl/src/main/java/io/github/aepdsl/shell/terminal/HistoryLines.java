package io.github.aepdsl.shell.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries as lines of the history file, as JShell writes its own: backslashes at the end of a line
 * count twice, and an odd one says that the entry goes on.
 */
final class HistoryLines {

  private HistoryLines() {}

  static List<String> encoded(String entry) {
    String[] lines = entry.split("\n", -1);
    List<String> encoded = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String twice = "\\".repeat(backslashes(lines[i]));
      encoded.add(lines[i] + twice + (i < lines.length - 1 ? "\\" : ""));
    }
    return encoded;
  }

  static List<String> decoded(List<String> lines) {
    List<String> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    for (String line : lines) {
      int backslashes = backslashes(line);
      entry.append(line, 0, line.length() - backslashes).append("\\".repeat(backslashes / 2));
      if (backslashes % 2 == 1) {
        entry.append('\n');
      } else {
        entries.add(entry.toString());
        entry.setLength(0);
      }
    }
    return entries;
  }

  private static int backslashes(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
      count++;
    }
    return count;
  }
}
