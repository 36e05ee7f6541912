package io.github.aepdsl.error;

import java.util.Arrays;

/** Shortens stack traces: frames inside this library would bury the line that a user typed. */
final class Frames {

  private static final String OURS = "io.github.aepdsl.";

  private Frames() {}

  /** The frames from the word that the user typed on. */
  static StackTraceElement[] fromTheDoor(StackTraceElement[] frames) {
    int door = 0;
    while (door + 1 < frames.length && frames[door + 1].getClassName().startsWith(OURS)) {
      door++;
    }
    return Arrays.copyOfRange(frames, door, frames.length);
  }
}
