package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Timing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How messages are sent. Immutable.
 *
 * @param requests how many requests in a second; 0 for no limit
 * @param messages how many messages in a second
 * @param inFlight how many requests are under way at most
 * @param longest how long a batch is tried; without it ten times the longest wait of the client
 * @param compressed whether bodies are gzip
 * @param random jitters waits: from 0 to 1
 */
record SendSettings(
    int requests,
    int messages,
    int inFlight,
    Optional<Duration> longest,
    boolean compressed,
    DoubleSupplier random) {

  /** Adobe's guidance for one inlet. */
  static final SendSettings DEFAULT =
      new SendSettings(
          1_000,
          10_000,
          8,
          Optional.empty(),
          false,
          () -> ThreadLocalRandom.current().nextDouble());

  /** The more messages leave at once, the more uneven is the pace. */
  private static final int MOST_IN_BATCH = 1_000;

  private static final int WAITS = 10;

  SendSettings pace(int requestsPerSecond, int messagesPerSecond) {
    return new SendSettings(
        requestsPerSecond, messagesPerSecond, inFlight, longest, compressed, random);
  }

  SendSettings inFlight(int most) {
    return new SendSettings(requests, messages, most, longest, compressed, random);
  }

  SendSettings within(Duration time) {
    return new SendSettings(requests, messages, inFlight, Optional.of(time), compressed, random);
  }

  SendSettings asGzip() {
    return new SendSettings(requests, messages, inFlight, longest, true, random);
  }

  boolean isPaced() {
    return requests > 0;
  }

  /** How many messages a batch takes at most. */
  int batch() {
    return isPaced() ? Math.max(1, Math.min(MOST_IN_BATCH, messages / 10)) : MOST_IN_BATCH;
  }

  /** How many messages are under way at most. */
  long underWay() {
    return (long) inFlight * batch();
  }

  Pace pace(Timing.Sleeper sleeper) {
    return isPaced() ? Pace.of(requests, messages, sleeper) : Pace.NONE;
  }

  Duration patience(AepHttp http) {
    return longest.orElseGet(() -> http.options().maxBackoff().multipliedBy(WAITS));
  }
}
