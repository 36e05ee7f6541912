package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.RetryInterceptor.BackoffStrategy;
import com.github.mizosoft.methanol.RetryInterceptor.Context;
import io.github.aepdsl.internal.answer.Reply;
import java.time.Duration;

/** How long to wait before a repeat: what Retry-After says, else doubling and jittered; capped. */
final class Backoff implements BackoffStrategy {

  private final Duration longest;
  private final BackoffStrategy strategy;

  Backoff(HttpOptions options) {
    this.longest = options.maxBackoff();
    this.strategy =
        BackoffStrategy.retryAfterOr(
            BackoffStrategy.exponential(shorter(options.backoff(), longest), longest).withJitter());
  }

  @Override
  public Duration backoff(Context<?> context) {
    return shorter(strategy.backoff(context), longest);
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
