package io.github.aepdsl.error;

import java.util.Optional;

/**
 * The service answered, and the answer is no or cannot be used. Its subclasses are the cases that
 * callers treat differently; everything else is this class itself.
 */
public sealed class ApiException extends AepException
    permits NotFoundException, UnauthorizedException, StaleEtagException, RateLimitedException {

  private static final long serialVersionUID = 1L;

  private final transient HttpAnswer answer;

  public ApiException(Problem problem, HttpAnswer answer) {
    super(problem, null);
    this.answer = answer;
  }

  final HttpAnswer answer() {
    return answer;
  }

  @Override
  final Optional<String> serviceCode() {
    return code();
  }

  /** The HTTP method of the call. */
  public String method() {
    return answer.method();
  }

  /** The path below the service's base, such as {@code /connections}. */
  public String path() {
    return answer.path();
  }

  /** The HTTP status. */
  public int status() {
    return answer.status();
  }

  /** Adobe's error code, such as {@code FLOW-1439-404}. */
  public Optional<String> code() {
    return answer.code();
  }

  /** The id to name to Adobe's support. */
  public Optional<String> requestId() {
    return answer.requestId();
  }

  /** The body as text, its first 64 KB at most, secrets masked; empty when there was none. */
  public String body() {
    return answer.body();
  }
}
