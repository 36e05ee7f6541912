package io.github.aepdsl.error;

/**
 * A flow run was not over, or it was not told, in the time that somebody would wait; it goes on.
 */
public final class NotOverException extends AepException {

  private static final long serialVersionUID = 1L;

  /** Tells of the run, with what ended the waiting, if anything but time. */
  public NotOverException(Problem problem, Throwable cause) {
    super(problem, cause);
  }
}
