package io.github.aepdsl.shell.script;

import io.github.aepdsl.shell.text.ThrownTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.SnippetEvent;

/** What a snippet threw, told without JShell's own frames. */
final class SnippetException {

  private static final int SHOWN_FRAMES = 4;

  private final Throwable thrown;
  private final String snippetId;
  private final ScriptLines lines;

  /**
   * @param event the event of a snippet that threw
   * @param lines where the script's snippets stand
   */
  SnippetException(SnippetEvent event, ScriptLines lines) {
    this.thrown = event.exception();
    this.snippetId = event.snippet().id();
    this.lines = lines;
  }

  /** The line of the script that the snippet had reached. */
  int line() {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> lines.inside(snippetId, frame))
        .map(lines::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> lines.first(snippetId));
  }

  /**
   * The exception and its causes; a few frames where the exception is not one of the DSL's own. Of
   * those at most one cause is told, and only when its text adds something.
   */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (Throwable cause = thrown; cause != null && reasons.size() < 8; cause = cause.getCause()) {
      reasons.add((reasons.isEmpty() ? "" : "caused by ") + ThrownTitle.of(cause) + frames(cause));
      if (ThrownTitle.isOwn(cause)) {
        ThrownTitle.further(cause).ifPresent(further -> reasons.add("caused by " + further));
        break;
      }
    }
    return reasons;
  }

  private String frames(Throwable cause) {
    return Stream.of(cause.getStackTrace())
        .filter(frame -> !lines.inside(snippetId, frame))
        .filter(frame -> !ThrownTitle.isOwn(cause) || lines.of(frame).isPresent())
        .map(lines::describe)
        .distinct()
        .limit(SHOWN_FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
