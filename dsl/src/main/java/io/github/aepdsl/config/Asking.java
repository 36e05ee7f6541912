package io.github.aepdsl.config;

import java.io.Console;
import java.util.Optional;

/** Asks a person for a secret, without showing what they type. */
public interface Asking {

  /** What they type; empty when nobody is there, or they would not say. */
  Optional<String> ask(String question);

  /** Asks at the console of this process, if it has one. */
  static Asking console() {
    return question -> {
      Console console = System.console();
      char[] typed = console == null ? null : console.readPassword("%s", question);
      return Optional.ofNullable(typed).map(String::new);
    };
  }
}
