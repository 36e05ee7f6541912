package io.github.aepdsl.emulator.registry.mapping.value;

/**
 * A value that an expression cannot go on with; the mapping it stands in leaves its field out. It
 * has no stack trace: a million rows may have one each.
 */
public final class EvaluationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong with which value. */
  public EvaluationFault(String message) {
    super(message, null, false, false);
  }
}
