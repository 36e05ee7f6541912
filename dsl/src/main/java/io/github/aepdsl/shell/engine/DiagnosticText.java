package io.github.aepdsl.shell.engine;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.Diag;

/** What the compiler has to say about a snippet, with a mark below the place. */
final class DiagnosticText {

  private final Diag diag;
  private final String source;

  DiagnosticText(Diag diag, String source) {
    this.diag = diag;
    this.source = source;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(diag.isError() ? "Error:" : "Warning:");
    diag.getMessage(null)
        .lines()
        .filter(line -> !line.strip().startsWith("location:"))
        .forEach(lines::add);
    place(lines);
    return lines.stream().map(Feedback.BAR::concat).toList();
  }

  private void place(List<String> lines) {
    int from = inside(diag.getStartPosition());
    int to = Math.max(from, inside(diag.getEndPosition()));
    int start = source.lastIndexOf('\n', from - 1) + 1;
    int end = source.indexOf('\n', from) < 0 ? source.length() : source.indexOf('\n', from);
    String line = source.substring(start, end);
    String masked = Feedback.masked(line);
    lines.add(masked);
    if (masked.equals(line)) { // else the place has moved
      lines.add(" ".repeat(from - start) + mark(Math.min(to, end) - from, to > end));
    }
  }

  private static String mark(int length, boolean goesOn) {
    if (goesOn) {
      return "^" + "-".repeat(Math.max(0, length - 1)) + "...";
    }
    return length < 2 ? "^" : "^" + "-".repeat(length - 2) + "^";
  }

  private int inside(long position) {
    return (int) Math.max(0, Math.min(position, source.length()));
  }
}
