package io.github.aepdsl.ingest;

import io.github.aepdsl.error.OneLine;

/**
 * One thing in a message that its schema does not allow.
 *
 * @param path of the field, such as {@code /_id}; a slash for the message itself
 * @param message the service's words
 */
public record FieldViolation(String path, String message) {

  /** For example {@code /_id: expected type: String, found: Long}. */
  @Override
  public String toString() {
    return OneLine.of(path) + ": " + OneLine.of(message);
  }
}
