package io.github.aepdsl.emulator.fault;

import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Which messages of batches fail, whatever request they come in: so many of each so many. Made
 * before the routes that ask it. Safe for use by several threads.
 */
public final class StagedMessages {

  private Strikes strikes;
  private int status;

  /** None yet. */
  public StagedMessages() {}

  /** Counts a message; the status that it fails with, if it does. */
  public synchronized OptionalInt next() {
    return strikes != null && strikes.next() ? OptionalInt.of(status) : OptionalInt.empty();
  }

  synchronized void stage(int messages, int ofMessages, int newStatus, Supplier<Random> dice) {
    strikes = new Strikes(1, dice.get());
    strikes.rate(messages, ofMessages);
    status = newStatus;
  }

  synchronized void clear() {
    strikes = null;
  }

  /** What is staged, as a line; empty when nothing is. */
  synchronized String line() {
    return strikes == null
        ? ""
        : "messages of batches (%s): fail with %d\n".formatted(strikes, status);
  }
}
