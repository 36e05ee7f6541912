package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Refusal;
import java.time.Duration;
import java.time.Instant;

/**
 * How much all inlets together take a second, where that is limited: each second brings so much,
 * and what is not used is kept for one second. Safe for use by several threads.
 */
final class InletQuota {

  private final Bucket requests = new Bucket();
  private final Bucket messages = new Bucket();

  /**
   * Counts a request with so many messages, or nothing of it.
   *
   * @throws Refusal when that is too much; it says in how many seconds there will be room
   */
  synchronized void take(InletOptions options, int count, Instant now) {
    Duration forRequest = requests.wait(options.requestsPerSecond(), 1, now);
    Duration forMessages = messages.wait(options.messagesPerSecond(), count, now);
    Duration longer = forRequest.compareTo(forMessages) > 0 ? forRequest : forMessages;
    if (!longer.isZero()) {
      throw new Refusal(InletProblem.tooMany("The quota of this second is used up", longer));
    }
    requests.use(1);
    messages.use(count);
  }

  /** What is left of one limit. */
  private static final class Bucket {
    private Instant filled = Instant.MIN;
    private double left;

    /** How long until there is room for so many; more than a second's never fit otherwise. */
    Duration wait(int perSecond, int wanted, Instant now) {
      if (perSecond == 0) {
        return Duration.ZERO;
      }
      fill(perSecond, now);
      double missing = Math.min(wanted, perSecond) - left;
      return missing <= 0
          ? Duration.ZERO
          : Duration.ofNanos((long) (missing / perSecond * 1e9) + 1);
    }

    private void fill(int perSecond, Instant now) {
      double seconds =
          filled.equals(Instant.MIN) ? 1 : Duration.between(filled, now).toNanos() / 1e9;
      left = Math.min(perSecond, left + Math.max(0, seconds) * perSecond);
      filled = now;
    }

    void use(int count) {
      left -= count;
    }
  }
}
