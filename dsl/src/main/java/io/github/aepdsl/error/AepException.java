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
public abstract sealed class AepException extends RuntimeException
    permits ApiException, TransportException, IncompleteDraftException, ConfigurationException {

  private static final long serialVersionUID = 1L;

  /** How messages of this family lead to their last part. */
  private static final String TRY = "\nTry: ";

  AepException(String message, Throwable cause) {
    super(message, cause);
    setStackTrace(Frames.fromTheDoor(getStackTrace()));
  }

  /** What was asked and what came back: the message without what to try. */
  public final String problem() {
    return getMessage().split(TRY, 2)[0];
  }

  /** What to try next, if the message says so. */
  public final Optional<String> fix() {
    String[] parts = getMessage().split(TRY, 2);
    return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
  }
}
