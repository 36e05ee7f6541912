package io.github.aepdsl.internal.answer;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a service asks to wait, in seconds or by an HTTP date, which is read on the service's
 * own clock. What is neither, negative or longer than thirty years counts as nothing said.
 */
public final class RetryAfter {

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** The wait that an answer with these headers asks for, if it does. */
  public static Optional<Duration> of(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .flatMap(said -> isSeconds(said) ? seconds(said) : until(said, HttpDate.of(headers)));
  }

  private static boolean isSeconds(String said) {
    return !said.isEmpty() && said.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Duration> seconds(String said) {
    return Optional.of(said)
        .filter(digits -> digits.length() <= MOST_DIGITS)
        .map(digits -> Duration.ofSeconds(Long.parseLong(digits)));
  }

  private static Optional<Duration> until(String said, Optional<Instant> now) {
    return HttpDate.parse(said)
        .flatMap(then -> now.map(since -> Duration.between(since, then)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }
}
