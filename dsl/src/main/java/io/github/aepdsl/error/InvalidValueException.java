package io.github.aepdsl.error;

import java.util.List;
import java.util.Optional;

/**
 * A value that cannot be right, whatever the service would say: empty, of the wrong kind, or a name
 * that does not exist. Thrown by the step that was given it; nothing was sent.
 *
 * <pre>{@code
 * aep().cassandra().port(70_000)   // port is 70000 but must be between 1 and 65535
 * }</pre>
 */
public final class InvalidValueException extends IllegalArgumentException
    implements ExplainedError {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Says which value is wrong and how, where there is nothing to say about what to do. */
  public InvalidValueException(String what) {
    this(Problem.of(what));
  }

  /** Says which value is wrong, how, and what it could be; never quotes a secret. */
  public InvalidValueException(Problem problem) {
    this(problem, null);
  }

  /** Says all that is wrong with something. */
  public InvalidValueException(String what, List<Problem> problems) {
    this(Problems.asList(what, problems));
  }

  /** The same, with what led to it. */
  public InvalidValueException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
    setStackTrace(Frames.fromTheDoor(getStackTrace()));
  }

  /** Which value is wrong, how, and what it could be, as data; the message is its text. */
  @Override
  public Problem problem() {
    return problem;
  }

  /** The error explained; no service has a code for it. */
  @Override
  public ErrorHelp help() {
    return ErrorHelp.of(problem, Optional.empty(), getClass().getSimpleName());
  }
}
