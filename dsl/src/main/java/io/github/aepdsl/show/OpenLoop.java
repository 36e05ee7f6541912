package io.github.aepdsl.show;

import java.util.Optional;

/**
 * The loop of {@code progress(...)} that is under way, and how far it is: what to tell when a
 * script ends inside of it. Thread safe.
 */
public final class OpenLoop {

  private volatile Optional<Progress> at = Optional.empty();

  /** How many items are done, while one is at work on the next. */
  public Optional<Progress> at() {
    return at;
  }

  /** Forgets a loop that was left half-way. */
  public void forget() {
    at = Optional.empty();
  }

  void at(Progress done) {
    at = Optional.of(done);
  }
}
