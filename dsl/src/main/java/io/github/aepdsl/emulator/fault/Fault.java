package io.github.aepdsl.emulator.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One staged fault, opened by {@code faults().on(route)}: what happens to the next request of a
 * route. Steps combine and take effect at once; the last answer named wins. Safe for use by several
 * threads.
 *
 * <pre>{@code
 * faults().on("GET /connections").times(2).delay(Duration.ofMillis(200)).status(429).retryAfter(1)
 * faults().on("POST /connections").rate(1, 100).storedThen(503)
 * }</pre>
 */
public final class Fault {

  private final String route;
  private final Strikes strikes;
  private boolean armed;
  private Effect effect = Effect.NONE;

  Fault(String route, Strikes strikes) {
    this.route = route;
    this.strikes = strikes;
  }

  /**
   * Strikes this many requests in a row; 1 unless set.
   *
   * @throws IllegalArgumentException when it is not at least 1
   */
  public synchronized Fault times(int requests) {
    Requirement.check(requests >= 1, "times(" + requests + "): at least 1");
    strikes.times(requests);
    return this;
  }

  /** Strikes every request until the faults are cleared. */
  public synchronized Fault always() {
    strikes.always();
    return this;
  }

  /**
   * Strikes that many of each so many requests, until the faults are cleared or a {@code times}
   * after it is used up. Which ones is a matter of chance, the same one from the same seed.
   *
   * @throws IllegalArgumentException when it is not at least one, or more than all
   */
  public synchronized Fault rate(int requests, int ofRequests) {
    Requirement.check(
        requests >= 1 && requests <= ofRequests,
        "rate(" + requests + ", " + ofRequests + "): from 1 of n to n of n");
    strikes.rate(requests, ofRequests);
    return this;
  }

  /**
   * Strikes every request from the first one on, until so long after that one.
   *
   * @throws IllegalArgumentException when it is not positive
   */
  public synchronized Fault storm(Duration duration) {
    Requirement.check(
        !duration.isNegative() && !duration.isZero(), "storm(" + duration + "): more than nothing");
    strikes.storm(duration.toNanos());
    return this;
  }

  /**
   * Waits before anything else happens.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Fault delay(Duration duration) {
    Requirement.check(!duration.isNegative(), "delay(" + duration + "): not negative");
    return change(e -> e.withDelay(duration));
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
    Requirement.check(seconds >= 0, "retryAfter(" + seconds + "): not negative");
    return change(e -> e.withAnswer(e.answer().withRetryAfter(seconds)));
  }

  /** Answers this body; the status is 200 unless set. */
  public Fault body(String text, String contentType) {
    return change(e -> e.withAnswer(e.answer().withBody(text, contentType)));
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
    return change(e -> e.withWork(true).withCut(true));
  }

  /** Loses the connection without doing the work. */
  public Fault cutConnection() {
    return change(e -> e.withWork(false).withCut(true));
  }

  /** Sends only the first half of the body that would be sent, so that JSON ends midway. */
  public Fault cutBody() {
    return change(Effect::withHalf);
  }

  /**
   * Sends the body in small pieces, so that it takes this long to arrive.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Fault slowBody(Duration duration) {
    Requirement.check(!duration.isNegative(), "slowBody(" + duration + "): not negative");
    return change(e -> e.withSlowness(duration));
  }

  /** Expires every token as the request arrives, so that it is the first to be turned away. */
  public Fault expireTokens() {
    return change(Effect::withExpiredTokens);
  }

  private Fault answer(int code, boolean afterWork) {
    Requirement.check(code >= 200 && code <= 599, "status " + code + ": between 200 and 599");
    return change(
        e -> e.withWork(afterWork).withCut(false).withAnswer(e.answer().withStatus(code)));
  }

  private synchronized Fault change(UnaryOperator<Effect> setting) {
    effect = setting.apply(effect);
    armed = true;
    return this;
  }

  String route() {
    return route;
  }

  synchronized boolean isSpent() {
    return armed && strikes.isSpent();
  }

  /** Counts a request of the route; the effect on it, unless it is spared or already struck. */
  synchronized Optional<Effect> next(boolean struck) {
    if (struck || !armed) {
      strikes.spare();
      return Optional.empty();
    }
    return strikes.next() ? Optional.of(effect) : Optional.empty();
  }

  /** The route, how often it still strikes, and what it does. */
  @Override
  public synchronized String toString() {
    return "%s (%s): %s".formatted(route, strikes, effect);
  }
}
