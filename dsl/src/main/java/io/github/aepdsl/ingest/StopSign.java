package io.github.aepdsl.ingest;

import java.util.Optional;

/** Tells all threads of a sending to begin nothing new, and why. Thread safe. */
final class StopSign {

  private volatile boolean asked;
  private Optional<RuntimeException> cause = Optional.empty();

  /** Somebody asks for it. */
  void ask() {
    asked = true;
  }

  /** Something makes it useless to go on; the first such thing counts. */
  synchronized void ask(RuntimeException why) {
    cause = cause.isPresent() ? cause : Optional.of(why);
    asked = true;
  }

  boolean isAsked() {
    return asked;
  }

  synchronized Optional<RuntimeException> cause() {
    return cause;
  }
}
