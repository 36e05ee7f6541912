package io.github.aepdsl.internal.http;

import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Rides on a request through the repeats: counts them, and decides whether there is another. */
final class Attempt {

  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
  private static final int NOT_CARRIED_OUT = 429;

  private final boolean repeatable;
  private int tries = 1;

  Attempt(boolean repeatable) {
    this.repeatable = repeatable;
  }

  int tries() {
    return tries;
  }

  void next() {
    tries++;
  }

  boolean repeatsOn(int status) {
    return status == NOT_CARRIED_OUT || repeatable && PASSING.contains(status);
  }

  /** A request that timed out is not repeated: who waited a minute wants to hear of it. */
  boolean repeatsOn(Throwable failure) {
    if (failure instanceof InterruptedException
        || failure instanceof SSLException
        || failure.getCause() instanceof UnresolvedAddressException) {
      return false;
    }
    return Reply.NoAnswer.neverSent(failure)
        || repeatable && !(failure instanceof HttpTimeoutException);
  }
}
