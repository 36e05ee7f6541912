package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * The fault switch: makes the platform fail on demand. A fault strikes the next request of its
 * route once, unless told otherwise; several on one route strike one after the other. Prints itself
 * as what is still to come. Safe for use by several threads.
 *
 * <pre>{@code
 * faults().on("POST /connections").times(2).status(503);
 * faults().onNth(2, "GET /connections/{id}").cutConnection();
 * faults().on("POST /connections").storedThen(503);
 * }</pre>
 */
public final class Faults {

  /** So many routes a refusal names. */
  private static final int NEAREST = 5;

  private final List<Fault> staged = new CopyOnWriteArrayList<>();
  private final Set<String> routes;
  private final Runnable tokenExpiry;
  private final AtomicBoolean testsFail;
  private final StagedMessages messages;
  private final Random seeds;

  /**
   * No faults yet.
   *
   * @param routes the names of the routes that can be struck
   * @param tokenExpiry makes every token issued so far invalid
   * @param testsFail where the route that tests connections looks
   * @param messages where the route that takes batches looks
   * @param seed makes rates strike the same requests from run to run
   */
  public Faults(
      Collection<String> routes,
      Runnable tokenExpiry,
      AtomicBoolean testsFail,
      StagedMessages messages,
      OptionalLong seed) {
    this.routes = new TreeSet<>(routes);
    this.tokenExpiry = tokenExpiry;
    this.testsFail = testsFail;
    this.messages = messages;
    this.seeds = seed.isPresent() ? new Random(seed.getAsLong()) : new Random();
  }

  /**
   * Stages a fault for the next request of a route, such as {@code POST /connections}, {@code POST
   * /ims/token} or <code>POST /collection/{inletId}</code>.
   *
   * @throws IllegalArgumentException when there is no such route; the message names the nearest
   */
  public Fault on(String route) {
    return onNth(1, route);
  }

  /**
   * Stages a fault that spares the route's next {@code nth - 1} requests.
   *
   * @throws IllegalArgumentException when nth is not at least 1, or there is no such route
   */
  public Fault onNth(int nth, String route) {
    Requirement.check(nth >= 1, "onNth(" + nth + "): counts from 1");
    if (!routes.contains(route)) {
      throw new InvalidValueException(unknown(route));
    }
    Fault fault = new Fault(route, new Strikes(nth, new Random(seeds.nextLong())));
    staged.add(fault);
    return fault;
  }

  /** Makes every token issued so far invalid, now. */
  public void expireTokens() {
    tokenExpiry.run();
  }

  /** Makes every connection test answer false until {@link #clear()}. */
  public void failTests() {
    testsFail.set(true);
  }

  /**
   * Makes that many of each so many messages of batches fail inside an answer that is a success,
   * until {@link #clear()}; the others of their request are taken. The status is one after which a
   * message can be sent again, such as 503, or not, such as 400.
   *
   * @throws IllegalArgumentException when it is not at least one, or more than all, or the status
   *     is not between 400 and 599
   */
  public void failMessages(int hits, int ofMessages, int status) {
    Requirement.check(
        hits >= 1 && hits <= ofMessages,
        "failMessages(" + hits + ", " + ofMessages + ", …): from 1 of n to n of n");
    Requirement.check(status >= 400 && status <= 599, "status " + status + ": from 400 to 599");
    messages.stage(hits, ofMessages, status, () -> new Random(seeds.nextLong()));
  }

  /** Calls off everything; tokens that expired stay so. */
  public Cleared clear() {
    long open = staged.stream().filter(fault -> !fault.isSpent()).count();
    staged.clear();
    testsFail.set(false);
    messages.clear();
    return new Cleared("no faults any more; %d called off".formatted(open));
  }

  /** Counts a request of the route; the effect of the first fault that is due, if any. */
  Optional<Effect> next(String route) {
    Optional<Effect> due = Optional.empty();
    for (Fault fault : staged) {
      if (fault.route().equals(route)) {
        Optional<Effect> effect = fault.next(due.isPresent());
        due = due.isPresent() ? due : effect;
      }
    }
    return due;
  }

  private Problem unknown(String route) {
    Problem problem =
        Problem.of("there is no route '%s'".formatted(route))
            .meant(Suggestion.nearest(route, routes))
            .choice("the nearest of %d routes; faults() lists all:".formatted(routes.size()));
    for (String known : Suggestion.few(route, routes, NEAREST)) {
      problem = problem.choice("  " + known);
    }
    return problem;
  }

  /** One line for each fault still to come, or an example. */
  @Override
  public String toString() {
    String lines =
        staged.stream()
            .filter(fault -> !fault.isSpent())
            .map(Fault::toString)
            .collect(Collectors.joining("\n"));
    String tests = testsFail.get() ? "GET /connections/{id}/test: answers false\n" : "";
    String others = tests + messages.line();
    return lines.isEmpty() && others.isEmpty()
        ? "no faults; try on(\"POST /connections\").storedThen(503)\nroutes:\n  "
            + String.join("\n  ", routes)
        : (others + lines).strip();
  }
}
