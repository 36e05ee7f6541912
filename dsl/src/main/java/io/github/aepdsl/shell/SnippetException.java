package io.github.aepdsl.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.SnippetEvent;

/** What a snippet threw, told without JShell's own frames. */
final class SnippetException {

  private static final String OWN_ERRORS = "io.github.aepdsl.error.";
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

  /** The exception and its causes; a few frames where the exception is not one of the DSL's own. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (Throwable cause = thrown; cause != null && reasons.size() < 8; cause = cause.getCause()) {
      reasons.add((reasons.isEmpty() ? "" : "caused by ") + title(cause) + frames(cause));
    }
    return reasons;
  }

  private static String title(Throwable cause) {
    String type = type(cause);
    String shown = type.startsWith(OWN_ERRORS) ? type.substring(OWN_ERRORS.length()) : type;
    return cause.getMessage() == null ? shown : shown + ": " + cause.getMessage();
  }

  private static String type(Throwable cause) {
    return cause instanceof EvalException eval
        ? eval.getExceptionClassName()
        : cause.getClass().getName();
  }

  private String frames(Throwable cause) {
    boolean own = type(cause).startsWith(OWN_ERRORS);
    return Stream.of(cause.getStackTrace())
        .filter(frame -> !lines.inside(snippetId, frame))
        .filter(frame -> !own || lines.of(frame).isPresent())
        .map(lines::describe)
        .distinct()
        .limit(SHOWN_FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
