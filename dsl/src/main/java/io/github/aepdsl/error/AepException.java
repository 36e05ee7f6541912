package io.github.aepdsl.error;

import java.util.Optional;

/**
 * Anything this library refuses or cannot do. Unchecked; its message says what was asked, what came
 * back and what to try next, and never holds a secret.
 *
 * <pre>{@code
 * try { aep().connection(id).delete(); } catch (NotFoundException gone) { }
 * }</pre>
 */
public abstract sealed class AepException extends RuntimeException implements ExplainedError
    permits ApiException,
        TransportException,
        IncompleteDraftException,
        ConfigurationException,
        DifferentConnectionException,
        NotOverException,
        HalfDoneException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  AepException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
    setStackTrace(Frames.fromTheDoor(getStackTrace()));
  }

  /** What was asked, what came back and what to try next, as data; the message is its text. */
  @Override
  public final Problem problem() {
    return problem;
  }

  /** The error explained: code, cause, fix, the line to type. */
  @Override
  public final ErrorHelp help() {
    return ErrorHelp.of(problem, serviceCode(), getClass().getSimpleName());
  }

  /** The service's code, where a service has answered. */
  Optional<String> serviceCode() {
    return Optional.empty();
  }
}
