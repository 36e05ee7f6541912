package io.github.aepdsl.fuzz;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.Optional;

/**
 * Something that must not come of any answer or request.
 *
 * @param kind what is wrong
 * @param what where it was seen, on one line
 */
record Finding(Kind kind, String what) {

  /** What may be wrong. */
  enum Kind {
    UNTYPED_ERROR("untyped errors"),
    STACK_TRACE("stack traces"),
    RAW_CONTROL_CHARACTER("raw control characters"),
    SECRET("secrets"),
    HANG("hangs");

    private final String plural;

    Kind(String plural) {
      this.plural = plural;
    }

    String plural() {
      return plural;
    }
  }

  /** What is wrong with something that a call threw. */
  static Optional<Finding> in(Throwable thrown, List<String> secrets) {
    if (!isOurs(thrown)) {
      return found(Kind.UNTYPED_ERROR, thrown + " at " + thrown.getStackTrace()[0]);
    }
    String shown = shown(thrown);
    String all = shown + data(thrown);
    for (String secret : secrets) {
      int at = all.indexOf(secret);
      if (at >= 0) {
        return found(Kind.SECRET, all.substring(Math.max(0, at - 90), at + secret.length()));
      }
    }
    return inShown(shown);
  }

  /** What is wrong with a text that people see. */
  static Optional<Finding> inShown(String text) {
    return text.codePoints().anyMatch(Finding::isRaw)
        ? found(Kind.RAW_CONTROL_CHARACTER, text)
        : Optional.empty();
  }

  /** What was printed although nobody asked for it. */
  static Optional<Finding> in(String printed) {
    return printed.isBlank() ? Optional.empty() : found(Kind.STACK_TRACE, printed);
  }

  /** The same, with what was called or asked. */
  Finding of(Object asked) {
    return new Finding(kind, OneLine.of(asked.toString()) + ": " + OneLine.of(what, 400));
  }

  static Finding hang(Thread thread) {
    StackTraceElement[] frames = thread.getStackTrace();
    return new Finding(Kind.HANG, frames.length == 0 ? "" : frames[0].toString());
  }

  /** Also what is refused by our own checks, as its javadoc says. */
  private static boolean isOurs(Throwable thrown) {
    boolean refused =
        thrown instanceof IllegalArgumentException || thrown instanceof IllegalStateException;
    return thrown instanceof AepException
        || refused && thrown.getStackTrace()[0].getClassName().startsWith("io.github.aepdsl.");
  }

  /** All that a stack trace would show. */
  private static String shown(Throwable thrown) {
    StringBuilder shown = new StringBuilder();
    for (Throwable link = thrown; link != null; link = link.getCause()) {
      shown.append(link.getMessage()).append('\n');
      for (Throwable suppressed : link.getSuppressed()) {
        shown.append(suppressed.getMessage()).append('\n');
      }
    }
    return shown.toString();
  }

  /** What may be asked of it besides, which may hold any letter. */
  private static String data(Throwable thrown) {
    return thrown instanceof ApiException api
        ? api.path() + '\n' + api.code() + '\n' + api.requestId() + '\n' + api.body()
        : "";
  }

  static boolean isRaw(int letter) {
    return letter != '\n' && Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT
        || letter == '\u2028'
        || letter == '\u2029';
  }

  static Optional<Finding> found(Kind kind, String what) {
    return Optional.of(new Finding(kind, what.replaceAll("[\\p{Cntrl}\\p{Cf}]", "#")));
  }
}
