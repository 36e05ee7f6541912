package io.github.aepdsl.emulator.registry.mapping.expression;

/**
 * A text that is no expression of the language. Its message says what is wrong, where, and what was
 * probably meant. It has no stack trace: it is an answer, no defect.
 */
public final class ExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of fault it is. */
  public enum Fault {
    /** It cannot be read. */
    SYNTAX,
    /** It calls a function that Adobe's page does not list. */
    UNKNOWN_FUNCTION,
    /** It calls a function with too few or too many arguments. */
    ARGUMENTS,
    /** It is longer or deeper than is taken. */
    LIMIT
  }

  private final Fault fault;

  ExpressionException(Fault fault, String message) {
    super(message, null, false, false);
    this.fault = fault;
  }

  /** What kind of fault it is. */
  public Fault fault() {
    return fault;
  }
}
