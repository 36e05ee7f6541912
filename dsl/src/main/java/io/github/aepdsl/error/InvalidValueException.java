package io.github.aepdsl.error;

/**
 * A value that cannot be right, whatever the service would say: empty, of the wrong kind, or a name
 * that does not exist. Thrown by the step that was given it; nothing was sent.
 *
 * <pre>{@code
 * aep().cassandra().port(70_000)   // port is 70000 but must be between 1 and 65535
 * }</pre>
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Says which value is wrong, how, and what it could be; never quotes a secret. */
  public InvalidValueException(String message) {
    this(message, null);
  }

  /** The same, with what led to it. */
  public InvalidValueException(String message, Throwable cause) {
    super(message, cause);
    setStackTrace(Frames.fromTheDoor(getStackTrace()));
  }
}
