package io.github.aepdsl.error;

import java.time.Duration;
import java.util.Optional;

/** Too many requests (429), also after the repeats that the options allow. */
public final class RateLimitedException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> retryAfter;

  public RateLimitedException(Problem problem, HttpAnswer answer, Optional<Duration> retryAfter) {
    super(problem, answer);
    this.retryAfter = retryAfter;
  }

  /** How long the service asked to wait, if it said so. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
