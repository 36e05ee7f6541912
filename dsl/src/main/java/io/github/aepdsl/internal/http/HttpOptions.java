package io.github.aepdsl.internal.http;

import io.github.aepdsl.internal.network.Network;
import java.time.Duration;

/**
 * How long to wait, how often to repeat and which way to go. Immutable.
 *
 * @param connectTimeout for opening a connection; 10 s by default
 * @param requestTimeout for one request and its whole answer; 60 s by default
 * @param maxRetries how often a call is repeated at most; 3 by default, 0 for never
 * @param backoff the first wait before a repeat, doubled each time and jittered; 500 ms by default
 * @param maxBackoff the longest wait, also when the service asks for more; 30 s by default
 * @param network proxies and trusted CAs; by default no proxy and the JVM's CAs
 */
public record HttpOptions(
    Duration connectTimeout,
    Duration requestTimeout,
    int maxRetries,
    Duration backoff,
    Duration maxBackoff,
    Network network) {

  /** The same numbers on the direct way. */
  public HttpOptions(
      Duration connectTimeout,
      Duration requestTimeout,
      int maxRetries,
      Duration backoff,
      Duration maxBackoff) {
    this(connectTimeout, requestTimeout, maxRetries, backoff, maxBackoff, Network.DIRECT);
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when a duration is not positive or maxRetries is negative
   */
  public HttpOptions {
    positive("connectTimeout", connectTimeout);
    positive("requestTimeout", requestTimeout);
    positive("backoff", backoff);
    positive("maxBackoff", maxBackoff);
    if (maxRetries < 0) {
      throw new IllegalArgumentException("maxRetries is negative: " + maxRetries);
    }
  }

  /** 10 s to connect, 60 s for a request, 3 repeats, waits from 500 ms to 30 s. */
  public static HttpOptions defaults() {
    return new HttpOptions(
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        3,
        Duration.ofMillis(500),
        Duration.ofSeconds(30));
  }

  /** The same on another way. */
  public HttpOptions withNetwork(Network other) {
    return new HttpOptions(connectTimeout, requestTimeout, maxRetries, backoff, maxBackoff, other);
  }

  private static void positive(String name, Duration value) {
    if (value.isZero() || value.isNegative()) {
      throw new IllegalArgumentException(name + " must be longer than nothing: " + value);
    }
  }
}
