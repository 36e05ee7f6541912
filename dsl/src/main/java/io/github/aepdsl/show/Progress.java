package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;

/**
 * How far a loop is. Immutable.
 *
 * @param what the loop does, such as {@code sending}
 * @param done how many items are done
 * @param total how many there are
 */
public record Progress(String what, int done, int total) {

  public Progress {
    what = OneLine.of(what);
  }

  /** For example {@code sending: 3 of 20}. */
  @Override
  public String toString() {
    return what + ": " + done + " of " + total;
  }
}
