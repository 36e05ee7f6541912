package io.github.aepdsl.shell.text;

import io.github.aepdsl.error.OneLine;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.EvalException;

/** Type and message of what a snippet threw, whoever worded it: nothing in it fakes a line. */
public final class ThrownTitle {

  private static final String OWN_ERRORS = "io.github.aepdsl.error.";

  private ThrownTitle() {}

  /** The words; the DSL's own errors without their package, their lines as they are. */
  public static String of(Throwable thrown) {
    String type = type(thrown);
    String message = thrown.getMessage();
    if (isOwn(thrown)) {
      String name = type.substring(OWN_ERRORS.length());
      return message == null ? name : name + ": " + OneLine.each(message);
    }
    return message == null ? type : type + ": " + ForeignText.of(message);
  }

  /** Whether it is one of the DSL's errors, whose message says everything. */
  public static boolean isOwn(Throwable thrown) {
    return type(thrown).startsWith(OWN_ERRORS);
  }

  /** The first cause of an error of the DSL that adds to what it says, as {@link #of} words it. */
  public static Optional<String> further(Throwable own) {
    return Stream.iterate(own.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(ThrownTitle::tellsMore)
        .filter(cause -> !String.valueOf(own.getMessage()).contains(cause.getMessage()))
        .findFirst()
        .map(ThrownTitle::of);
  }

  /** Not a thread's interruption, nor the service's answer that was turned into that error. */
  private static boolean tellsMore(Throwable cause) {
    return cause.getMessage() != null && !isOwn(cause) && !isInterruption(cause);
  }

  private static boolean isInterruption(Throwable cause) {
    return type(cause).equals(InterruptedException.class.getName());
  }

  private static String type(Throwable thrown) {
    return thrown instanceof EvalException eval
        ? eval.getExceptionClassName()
        : thrown.getClass().getName();
  }
}
