package io.github.aepdsl.emulator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One staged fault, opened by {@link Faults#on(String)}: what happens to the next request of a
 * route. Steps combine and take effect at once; the last answer named wins. Safe for use by several
 * threads.
 *
 * <pre>{@code
 * faults().on("GET /connections").times(2).delay(Duration.ofMillis(200)).status(429).retryAfter(1)
 * }</pre>
 */
public final class Fault {

  private final String route;
  private final int nth;
  private int times = 1;
  private int seen;
  private int played;
  private boolean armed;
  private Effect effect = new Effect();

  Fault(String route, int nth) {
    this.route = route;
    this.nth = nth;
  }

  /**
   * Strikes this many requests in a row; 1 unless set.
   *
   * @throws IllegalArgumentException when it is not at least 1
   */
  public synchronized Fault times(int requests) {
    Faults.require(requests >= 1, "times(" + requests + "): at least 1");
    times = requests;
    return this;
  }

  /** Strikes every request until {@link Faults#clear()}. */
  public Fault always() {
    return times(Integer.MAX_VALUE);
  }

  /**
   * Waits before anything else happens, on one of the platform's few threads.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Fault delay(Duration duration) {
    Faults.require(!duration.isNegative(), "delay(" + duration + "): not negative");
    return change(e -> e.delay = duration);
  }

  /**
   * Answers this status without doing the work, with the body that the service has for it.
   *
   * @throws IllegalArgumentException when it is not between 200 and 599
   */
  public Fault status(int code) {
    return answer(code, false);
  }

  /**
   * Adds {@code Retry-After}; the status is 429 unless set.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Fault retryAfter(int seconds) {
    Faults.require(seconds >= 0, "retryAfter(" + seconds + "): not negative");
    return change(e -> e.retryAfter = seconds);
  }

  /** Answers this body; the status is 200 unless set. */
  public Fault body(String text, String contentType) {
    return change(
        e -> {
          e.body = text;
          e.contentType = contentType;
        });
  }

  /**
   * Does the work, so that a connection is stored or deleted, then answers this status all the
   * same.
   *
   * @throws IllegalArgumentException when it is not between 200 and 599
   */
  public Fault storedThen(int code) {
    return answer(code, true);
  }

  /** Does the work, then loses the connection before a byte of the answer. */
  public Fault storedThenCut() {
    return cut(true);
  }

  /** Loses the connection without doing the work. */
  public Fault cutConnection() {
    return cut(false);
  }

  /** Sends only the first half of the body that would be sent, so that JSON ends midway. */
  public Fault cutBody() {
    return change(e -> e.cutsBody = true);
  }

  /** Expires every token as the request arrives, so that it is the first to be turned away. */
  public Fault expireTokens() {
    return change(e -> e.expiresTokens = true);
  }

  /** Counts a request of the route; the effect on it, unless it is spared or already struck. */
  synchronized Optional<Effect> next(boolean struck) {
    seen++;
    if (struck || !armed || seen < nth || played >= times) {
      return Optional.empty();
    }
    played++;
    return Optional.of(effect);
  }

  String route() {
    return route;
  }

  synchronized boolean isSpent() {
    return armed && played >= times;
  }

  private synchronized Fault change(Consumer<Effect> setting) {
    Effect changed = effect.copy();
    setting.accept(changed);
    effect = changed;
    armed = true;
    return this;
  }

  private Fault answer(int code, boolean afterWork) {
    Faults.require(code >= 200 && code <= 599, "status " + code + ": between 200 and 599");
    return change(
        e -> {
          e.works = afterWork;
          e.cuts = false;
          e.status = code;
        });
  }

  private Fault cut(boolean afterWork) {
    return change(
        e -> {
          e.works = afterWork;
          e.cuts = true;
        });
  }

  /** The route, how often it still strikes, and what it does. */
  @Override
  public synchronized String toString() {
    int left = times - played;
    String often = times == Integer.MAX_VALUE ? "always" : left + " more";
    String from = nth > seen + 1 ? ", from request " + (nth - seen) + " on" : "";
    return "%s (%s%s): %s".formatted(route, often, from, effect);
  }
}
