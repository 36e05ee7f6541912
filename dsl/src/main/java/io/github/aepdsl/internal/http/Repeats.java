package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.RetryInterceptor;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Statuses;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** When a call goes out again by itself. Thread safe. */
final class Repeats {

  private final Optional<RetryInterceptor> ofAny;
  private final Optional<RetryInterceptor> ofUnheard;

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
        .onException(Repeats::isPassing)
        .backoff(backoff)
        .build();
  }

  /** For the others: only when nothing can have come of them. */
  private static RetryInterceptor ofUnheard(HttpOptions options, Backoff backoff) {
    return RetryInterceptor.newBuilder()
        .retryNonIdempotent()
        .maxRetries(options.maxRetries())
        .onStatus(Statuses.TOO_MANY)
        .onException(failure -> isPassing(failure) && Reply.NoAnswer.neverSent(failure))
        .backoff(backoff)
        .build();
  }

  /** Who waited in vain for an answer wants to hear of it, rather than wait as long again. */
  private static boolean isPassing(Throwable failure) {
    return Reply.NoAnswer.neverSent(failure)
        ? !(failure instanceof SSLException) && !isUnknownHost(failure)
        : failure instanceof IOException
            && !(failure instanceof HttpTimeoutException || failure instanceof SSLException);
  }

  private static boolean isUnknownHost(Throwable failure) {
    return failure.getCause() instanceof UnresolvedAddressException
        || failure.getCause() != null
            && failure.getCause().getCause() instanceof UnresolvedAddressException;
  }
}
