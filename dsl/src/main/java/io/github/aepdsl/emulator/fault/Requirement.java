package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.error.InvalidValueException;

/** Refuses settings that make no sense. */
final class Requirement {

  private Requirement() {}

  static void check(boolean condition, String otherwise) {
    if (!condition) {
      throw new InvalidValueException(otherwise);
    }
  }
}
