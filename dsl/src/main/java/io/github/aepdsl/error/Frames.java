package io.github.aepdsl.error;

import java.util.Arrays;

/** Shortens stack traces: frames inside this library would bury the line that a user typed. */
final class Frames {

  private static final String OURS = "io.github.aepdsl.";

  private Frames() {}

  /** The frames from the word that the user typed on, also where the JDK called us back. */
  static StackTraceElement[] fromTheDoor(StackTraceElement[] frames) {
    int door = 0;
    for (int i = 0; i < frames.length && isInside(frames[i]); i++) {
      door = frames[i].getClassName().startsWith(OURS) ? i : door;
    }
    return Arrays.copyOfRange(frames, door, frames.length);
  }

  private static boolean isInside(StackTraceElement frame) {
    return frame.getClassName().startsWith(OURS) || frame.getClassName().startsWith("java.");
  }
}
