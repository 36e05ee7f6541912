package io.github.aepdsl.emulator.registry.mapping.path;

/** A text that is no path; its message says what is wrong and where. */
public final class PathSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PathSyntaxException(String message) {
    super(message, null, false, false);
  }
}
