package io.github.aepdsl.error;

/** The token, the API key or a permission is missing or not accepted (401 or 403). */
public final class UnauthorizedException extends ApiException {

  private static final long serialVersionUID = 1L;

  public UnauthorizedException(Problem problem, HttpAnswer answer) {
    super(problem, answer);
  }
}
