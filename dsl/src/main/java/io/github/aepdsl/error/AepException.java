package io.github.aepdsl.error;

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

  AepException(String message, Throwable cause) {
    super(message, cause);
  }
}
