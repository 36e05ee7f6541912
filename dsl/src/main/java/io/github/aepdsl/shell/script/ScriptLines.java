package io.github.aepdsl.shell.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the snippets of a script stand in it, to say in which line something happened. */
final class ScriptLines {

  private final String script;
  private final Map<String, Integer> firstLines = new HashMap<>();

  ScriptLines(String script) {
    this.script = script;
  }

  /** Notes the first line of a snippet, by JShell's id. */
  void put(String snippetId, int line) {
    firstLines.put(snippetId, line);
  }

  /** The script's line of a frame, when the frame is one of the script's. */
  Optional<Integer> of(StackTraceElement frame) {
    return snippet(frame)
        .map(firstLines::get)
        .map(first -> first + Math.max(0, frame.getLineNumber() - 1));
  }

  /** A frame as a place in the script, or as Java prints it. */
  String describe(StackTraceElement frame) {
    return of(frame).map(line -> script + ":" + line).orElseGet(frame::toString);
  }

  /** Whether the frame stands in this snippet. */
  boolean inside(String snippetId, StackTraceElement frame) {
    return snippet(frame).filter(snippetId::equals).isPresent();
  }

  /** The first line of a snippet that was noted. */
  int first(String snippetId) {
    return firstLines.getOrDefault(snippetId, 1);
  }

  /** JShell says that the file of snippet 7 is {@code #7}. */
  private static Optional<String> snippet(StackTraceElement frame) {
    return Optional.ofNullable(frame.getFileName())
        .filter(file -> file.startsWith("#"))
        .map(file -> file.substring(1));
  }
}
