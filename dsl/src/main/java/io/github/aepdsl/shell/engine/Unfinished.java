package io.github.aepdsl.shell.engine;

import io.github.aepdsl.error.IncompleteDraftException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;
import jdk.jshell.SnippetEvent;

/**
 * A chain whose last call refused an incomplete draft: what it says to try goes on before that
 * call. Nothing was sent, so the chain can be evaluated again.
 */
final class Unfinished {

  private static final Pattern LAST_CALL =
      Pattern.compile("(?s)(.*?)\\s*\\.\\s*\\w+\\(\\s*\\)\\s*;?\\s*");
  private static final String INCOMPLETE = IncompleteDraftException.class.getName();

  private Unfinished() {}

  /** The chain without its last call, if it is one of these. */
  static Optional<String> chain(SnippetEvent event) {
    Matcher call = LAST_CALL.matcher(event.snippet().source());
    return event.exception() instanceof EvalException thrown
            && thrown.getExceptionClassName().equals(INCOMPLETE)
            && call.matches()
        ? Optional.of(call.group(1))
        : Optional.empty();
  }
}
