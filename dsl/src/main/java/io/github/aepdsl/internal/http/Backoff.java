package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.RetryInterceptor.BackoffStrategy;
import com.github.mizosoft.methanol.RetryInterceptor.Context;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.RetryAfter;
import java.time.Duration;
import java.util.Optional;

/** How long to wait before a repeat: what Retry-After says, else doubling and jittered; capped. */
final class Backoff implements BackoffStrategy {

  private final Duration longest;
  private final BackoffStrategy growing;

  Backoff(HttpOptions options) {
    this.longest = options.maxBackoff();
    this.growing =
        BackoffStrategy.exponential(shorter(options.backoff(), longest), longest).withJitter();
  }

  @Override
  public Duration backoff(Context<?> context) {
    Optional<Duration> asked =
        context.response().flatMap(response -> RetryAfter.of(response.headers()));
    return shorter(asked.orElseGet(() -> growing.backoff(context)), longest);
  }

  /** The wait after this reply, when it came after {@code repeats} repeats. */
  Duration after(Reply reply, int repeats) {
    return backoff(
        reply.<Context<?>>either(
            answer -> Context.of(answer.response().request(), answer.response(), null, repeats),
            lost -> Context.of(null, null, lost.cause(), repeats)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
