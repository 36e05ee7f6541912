package io.github.aepdsl.error;

/**
 * There was no answer: no connection, none in time, cut half-way, or the thread was interrupted
 * while it waited. The cause is the exception of the JDK.
 */
public final class TransportException extends AepException {

  private static final long serialVersionUID = 1L;

  private final String method;
  private final String path;

  /** Tells of a call that got no answer, with the exception that ended it. */
  public TransportException(String method, String path, Problem problem, Throwable cause) {
    super(problem, cause);
    this.method = method;
    this.path = path;
  }

  /** The HTTP method of the call. */
  public String method() {
    return method;
  }

  /** The path below the service's base, such as {@code /connections}. */
  public String path() {
    return path;
  }
}
