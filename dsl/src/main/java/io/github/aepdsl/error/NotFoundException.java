package io.github.aepdsl.error;

/** What was asked for is not there: deleted, never created, or in another sandbox (404). */
public final class NotFoundException extends ApiException {

  private static final long serialVersionUID = 1L;

  public NotFoundException(Problem problem, HttpAnswer answer) {
    super(problem, answer);
  }
}
