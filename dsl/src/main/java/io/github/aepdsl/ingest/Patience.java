package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.RetryAfter;
import io.github.aepdsl.internal.http.AepHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long one batch is tried: waits grow and are jittered, or are as long as the inlet asks for
 * and a little more, until the time is up. Not thread safe.
 */
final class Patience {

  /** Those who were told the same time to wait are not to come back at the same moment. */
  private static final double SPREAD = 0.1;

  private final AepHttp http;
  private final Duration most;
  private final DoubleSupplier random;
  private final Instant began;
  private Duration waited = Duration.ZERO;
  private int tries;

  Patience(AepHttp http, Duration most, DoubleSupplier random) {
    this.http = http;
    this.most = most;
    this.random = random;
    this.began = http.timing().now();
  }

  /**
   * Waits before another try, if there is time for it.
   *
   * @return whether there is
   */
  boolean wait(Reply reply) throws InterruptedException {
    Duration wait = after(reply);
    if (longer(waited, Duration.between(began, http.timing().now())).plus(wait).compareTo(most)
        > 0) {
      return false;
    }
    waited = waited.plus(wait);
    http.timing().sleeper().sleep(wait);
    return true;
  }

  int tries() {
    return tries;
  }

  private Duration after(Reply reply) {
    Optional<Duration> asked =
        reply.either(
            answer -> RetryAfter.of(answer.response().headers()), lost -> Optional.empty());
    int repeats = tries++;
    return asked
        .map(wait -> wait.plusMillis((long) (wait.toMillis() * SPREAD * random.getAsDouble())))
        .orElseGet(() -> http.backoff(reply, repeats));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
