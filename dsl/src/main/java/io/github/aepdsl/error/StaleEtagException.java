package io.github.aepdsl.error;

/** Somebody changed it since it was read (412): refresh it, then repeat. */
public final class StaleEtagException extends ApiException {

  private static final long serialVersionUID = 1L;

  public StaleEtagException(Problem problem, HttpAnswer answer) {
    super(problem, answer);
  }
}
