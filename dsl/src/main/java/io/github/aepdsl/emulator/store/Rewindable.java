package io.github.aepdsl.emulator.store;

/** A part of the platform that can forget everything, and go back to what it once was. */
public interface Rewindable {

  /** Remembers what is there now; running the result brings it back, any number of times. */
  Runnable capture();

  /** Forgets everything. */
  void clear();
}
