package io.github.aepdsl.emulator.inlet;

import java.util.OptionalInt;

/** Makes messages of a batch fail although nothing is wrong with them. */
@FunctionalInterface
public interface MessageFaults {

  /** Counts a message; the status that it fails with, if it does. */
  OptionalInt next();
}
