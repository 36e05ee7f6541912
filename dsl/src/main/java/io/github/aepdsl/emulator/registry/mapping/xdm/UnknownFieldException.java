package io.github.aepdsl.emulator.registry.mapping.xdm;

/** A destination that the schema does not have; its message says which, and what is near. */
public final class UnknownFieldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownFieldException(String message) {
    super(message, null, false, false);
  }
}
