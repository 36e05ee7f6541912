package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.error.OneLine;

/**
 * What a verb has done that leaves nothing to look at. Prints as that sentence.
 *
 * <pre>{@code
 * aep().local().reset()
 * }</pre>
 *
 * @param what a sentence
 */
public record Cleared(String what) {

  /** The sentence. */
  @Override
  public String toString() {
    return OneLine.whole(what);
  }
}
