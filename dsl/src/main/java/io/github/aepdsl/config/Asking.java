package io.github.aepdsl.config;

import java.io.Console;
import java.util.Optional;

/** Asks a person for a secret, without showing what they type. */
public interface Asking {

  /** What they type, an empty text when they would not say; empty when nobody is there. */
  Optional<String> ask(String question);

  /** Asks at the console of this process, if it has one. */
  static Asking console() {
    return question -> {
      Console console = System.console();
      if (console == null) {
        return Optional.empty();
      }
      char[] typed = console.readPassword("%s", question);
      return Optional.of(typed == null ? "" : new String(typed));
    };
  }
}
