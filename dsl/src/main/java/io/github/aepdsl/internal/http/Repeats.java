package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.RetryInterceptor;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Set;
import javax.net.ssl.SSLException;

/** When a call goes out again by itself. */
final class Repeats {

  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
  private static final int NOT_CARRIED_OUT = 429;

  private Repeats() {}

  /** For calls that do no harm when they are carried out twice. */
  static RetryInterceptor ofAny(HttpOptions options, Backoff backoff) {
    return RetryInterceptor.newBuilder()
        .retryNonIdempotent() // the token's POST
        .maxRetries(options.maxRetries())
        .onStatus(PASSING::contains)
        .onException(Repeats::isPassing)
        .backoff(backoff)
        .build();
  }

  /** For the others: only when nothing can have come of them. */
  static RetryInterceptor ofUnheard(HttpOptions options, Backoff backoff) {
    return RetryInterceptor.newBuilder()
        .retryNonIdempotent()
        .maxRetries(options.maxRetries())
        .onStatus(NOT_CARRIED_OUT)
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
