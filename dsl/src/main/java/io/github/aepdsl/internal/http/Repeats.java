package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.RetryInterceptor;
import io.github.aepdsl.internal.answer.Loss;
import io.github.aepdsl.internal.answer.Statuses;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** When a call goes out again by itself. Thread safe. */
final class Repeats {

  /** Never, for senders with rules of their own. */
  static final Repeats NONE = new Repeats();

  private final Optional<RetryInterceptor> ofAny;
  private final Optional<RetryInterceptor> ofUnheard;

  private Repeats() {
    this.ofAny = Optional.empty();
    this.ofUnheard = Optional.empty();
  }

  Repeats(HttpOptions options, Backoff backoff) {
    Optional<HttpOptions> repeating = Optional.of(options).filter(some -> some.maxRetries() > 0);
    this.ofAny = repeating.map(some -> ofAny(some, backoff));
    this.ofUnheard = repeating.map(some -> ofUnheard(some, backoff));
  }

  /** Sends a request, and again as often as is allowed and useful. */
  <T> HttpResponse<T> send(HttpRequest request, boolean repeatable, Line<T> line)
      throws IOException, InterruptedException {
    Optional<RetryInterceptor> repeats = repeatable ? ofAny : ofUnheard;
    return repeats.isPresent() ? repeats.get().intercept(request, line) : line.forward(request);
  }

  /** For calls that do no harm when they are carried out twice. */
  private static RetryInterceptor ofAny(HttpOptions options, Backoff backoff) {
    return RetryInterceptor.newBuilder()
        .retryNonIdempotent() // the token's POST
        .maxRetries(options.maxRetries())
        .onStatus(Statuses::isWorthARepeat)
        .onException(failure -> Loss.of(failure).isPassing())
        .backoff(backoff)
        .build();
  }

  /** For the others: only when nothing can have come of them. */
  private static RetryInterceptor ofUnheard(HttpOptions options, Backoff backoff) {
    return RetryInterceptor.newBuilder()
        .retryNonIdempotent()
        .maxRetries(options.maxRetries())
        .onStatus(Statuses.TOO_MANY)
        .onException(Repeats::isHarmless)
        .backoff(backoff)
        .build();
  }

  private static boolean isHarmless(Throwable failure) {
    Loss loss = Loss.of(failure);
    return loss.isPassing() && loss.isNeverSent();
  }
}
