package io.github.aepdsl.ingest;

import dev.failsafe.RateLimiter;
import io.github.aepdsl.internal.http.Timing;
import java.time.Duration;

/** Spreads requests and messages evenly over the seconds. Thread safe. */
@FunctionalInterface
interface Pace {

  /** As fast as it goes. */
  Pace NONE = messages -> {};

  /**
   * Waits until a request with so many messages is due.
   *
   * @throws InterruptedException when somebody ends the wait
   */
  void take(int messages) throws InterruptedException;

  /** At most so many of each in any second. */
  static Pace of(int requests, int messages, Timing.Sleeper sleeper) {
    Duration second = Duration.ofSeconds(1);
    RateLimiter<Object> ofRequests = RateLimiter.smoothBuilder(requests, second).build();
    RateLimiter<Object> ofMessages = RateLimiter.smoothBuilder(messages, second).build();
    return count -> {
      Duration one = ofRequests.reservePermit();
      Duration all = ofMessages.reservePermits(count);
      Duration wait = one.compareTo(all) > 0 ? one : all;
      if (!wait.isZero()) {
        sleeper.sleep(wait);
      }
    };
  }
}
