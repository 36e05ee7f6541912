package io.github.aepdsl.shell.engine;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.shell.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.Diag;

/** What the compiler has to say about a snippet, with a mark below the place. */
final class DiagnosticText {

  private final Diag diag;
  private final String source;
  private final int width;

  DiagnosticText(Diag diag, String source, int width) {
    this.diag = diag;
    this.source = source;
    this.width = width;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Message.line(diag.isError() ? "Error:" : "Warning:"));
    diag.getMessage(null)
        .lines()
        .filter(line -> !line.strip().startsWith("location:"))
        .forEach(line -> lines.addAll(Message.folded(line, width)));
    place().map(Message::line).forEach(lines::add);
    return lines;
  }

  /** The line of the place and its mark, as much of both as fits: folded they would part. */
  private Stream<String> place() {
    int from = inside(diag.getStartPosition());
    int to = Math.max(from, inside(diag.getEndPosition()));
    int start = source.lastIndexOf('\n', from - 1) + 1;
    int end = endOfLine(from);
    String line = shown(source.substring(start, end));
    String before = shown(source.substring(start, from));
    String marked = shown(source.substring(start, Math.min(to, end)));
    int room = Message.room(width);
    if (!line.startsWith(before) || marked.length() > line.length()) {
      return Stream.of(clipped(line, 0, room)); // the place is inside of a secret
    }
    int left = Math.max(0, Math.min(before.length() - room / 3, line.length() - room));
    String mark = " ".repeat(before.length()) + mark(marked.length() - before.length(), to > end);
    return Stream.of(clipped(line, left, room), clipped(mark, left, room).replaceFirst("^…", " "));
  }

  private int endOfLine(int from) {
    int end = source.indexOf('\n', from) < 0 ? source.length() : source.indexOf('\n', from);
    return end > from && source.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** As it stands on the screen, secrets masked; a mark has to be below its place there. */
  private static String shown(String code) {
    return OneLine.whole(Feedback.masked(code).replace('\t', ' '));
  }

  private static String clipped(String line, int left, int room) {
    String from = left == 0 ? line : "…" + line.substring(left + 1);
    return from.length() <= room ? from : from.substring(0, room - 1) + "…";
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
