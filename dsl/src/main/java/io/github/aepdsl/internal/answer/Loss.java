package io.github.aepdsl.internal.answer;

import io.github.aepdsl.internal.network.ProxyException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** Why there is no answer. */
public enum Loss {
  /** The thread that waited was interrupted. */
  INTERRUPTED(false, false),
  /** The proxy does not let the call pass. */
  REFUSED_BY_PROXY(true, false),
  /** The proxy does not answer, or cannot reach the host. */
  STUCK_AT_PROXY(true, true),
  /** Nobody knows the host's name. */
  UNKNOWN_HOST(true, false),
  /** There is no connection to the host. */
  UNREACHABLE(true, true),
  /** The host does not show that it is who it should be. */
  UNTRUSTED(true, false),
  /** The encryption broke. */
  TLS(false, false),
  /** Nothing came in time; who waited in vain does not want to wait as long again. */
  LATE(false, false),
  /** More came than anybody wants. */
  OVERSIZED(false, false),
  /** The connection ended early, or what came is no HTTP. */
  BROKEN(false, true);

  private final boolean neverSent;
  private final boolean passing;

  Loss(boolean neverSent, boolean passing) {
    this.neverSent = neverSent;
    this.passing = passing;
  }

  /** What a failure of the JDK's client stands for. */
  public static Loss of(Throwable failure) {
    if (failure instanceof InterruptedException) {
      return INTERRUPTED;
    }
    if (failure instanceof ProxyException proxy) {
      return proxy.isPassing() ? STUCK_AT_PROXY : REFUSED_BY_PROXY;
    }
    if (failure instanceof SSLException) {
      return failure instanceof SSLHandshakeException ? UNTRUSTED : TLS;
    }
    if (failure instanceof UnknownHostException) {
      return UNKNOWN_HOST;
    }
    if (failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException) {
      return find(UnresolvedAddressException.class, failure).isPresent()
          ? UNKNOWN_HOST
          : UNREACHABLE;
    }
    if (find(OversizedException.class, failure).isPresent()) {
      return OVERSIZED;
    }
    return failure instanceof HttpTimeoutException || failure instanceof SocketTimeoutException
        ? LATE
        : BROKEN;
  }

  /** The first of a kind among a failure and its causes. */
  static <T extends Throwable> Optional<T> find(Class<T> kind, Throwable failure) {
    for (Throwable link = failure; link != null; link = link.getCause()) {
      if (kind.isInstance(link)) {
        return Optional.of(kind.cast(link));
      }
    }
    return Optional.empty();
  }

  /** Whether the request never left, so that nothing can have come of it. */
  public boolean isNeverSent() {
    return neverSent;
  }

  /** Whether it may be gone at the next try. */
  public boolean isPassing() {
    return passing;
  }
}
