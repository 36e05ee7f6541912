package io.github.aepdsl.ingest;

import io.github.aepdsl.error.Problem;
import java.nio.file.Path;
import java.util.Optional;

/** Where messages come from. */
interface MessageSource {

  /** Adds all of its messages, as long as there is any use in more. */
  void feed(Sending into, Checkpoint from) throws InterruptedException;

  /** What it is called, such as a file's name. */
  String name();

  /** How to go on after a stop, as what to type. */
  String next(Checkpoint at);

  /** Whether something was added that this sending has not seen and the next one might miss. */
  default boolean hasGrown() {
    return false;
  }

  /** What makes it another input than it was, if it is; part of it was not seen then. */
  default Optional<Problem> changed() {
    return Optional.empty();
  }

  /** All of it has its end: puts away what is not to be sent twice; where it lies then. */
  default Optional<Path> putAway() {
    return Optional.empty();
  }

  /** How many messages there will be, by what was read so far; less than 0 when nobody knows. */
  default long expected() {
    return -1;
  }

  /** Whether that is known, and no guess. */
  default boolean isExpectedForSure() {
    return false;
  }
}
