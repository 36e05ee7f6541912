package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The limit of synchronous validation: 60 requests in any minute for each inlet. Safe for use by
 * several threads.
 */
final class ValidationQuota {

  private static final int REQUESTS = 60;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Deque<Instant>> taken = new ConcurrentHashMap<>();

  /**
   * Counts a request.
   *
   * @throws Refusal when there were too many; it says in how many seconds there will be room
   */
  void take(OpenInlet inlet, Instant now) {
    Deque<Instant> times = taken.computeIfAbsent(inlet.id(), id -> new ArrayDeque<>());
    synchronized (times) {
      while (!times.isEmpty() && !times.peekFirst().plus(WINDOW).isAfter(now)) {
        times.removeFirst();
      }
      if (times.size() >= REQUESTS) {
        throw tooMany(Duration.between(now, times.peekFirst().plus(WINDOW)));
      }
      times.addLast(now);
    }
  }

  private static Refusal tooMany(Duration left) {
    return new Refusal(
        InletProblem.tooMany("More than 60 synchronous validations in a minute", left));
  }
}
