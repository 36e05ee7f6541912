package io.github.aepdsl.emulator;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
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

  private final List<Fault> staged = new CopyOnWriteArrayList<>();
  private volatile Set<String> routes = Set.of();
  private volatile Runnable tokenExpiry = () -> {};
  private volatile boolean testsFail;

  Faults() {}

  /** Both are known only once the platform is put together. */
  void connect(Set<String> routeNames, Runnable expireTokens) {
    routes = new TreeSet<>(routeNames);
    tokenExpiry = expireTokens;
  }

  /**
   * Stages a fault for the next request of a route, such as {@code POST /connections}, {@code POST
   * /ims/token} or <code>POST /collection/{inletId}</code>.
   *
   * @throws IllegalArgumentException when there is no such route; the message lists them
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
    require(nth >= 1, "onNth(" + nth + "): counts from 1");
    require(
        routes.contains(route),
        Problem.of("there is no route '%s'".formatted(route))
                .meant(Suggestion.nearest(route, routes))
            + listed());
    Fault fault = new Fault(route, nth);
    staged.add(fault);
    return fault;
  }

  /** Makes every token issued so far invalid, now. */
  public void expireTokens() {
    tokenExpiry.run();
  }

  /** Makes every connection test answer false until {@link #clear()}. */
  public void failTests() {
    testsFail = true;
  }

  /** Calls off everything; tokens that expired stay so. */
  public void clear() {
    staged.clear();
    testsFail = false;
  }

  boolean testsFail() {
    return testsFail;
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

  static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new InvalidValueException(otherwise);
    }
  }

  private String listed() {
    return "\nroutes:\n  " + String.join("\n  ", routes);
  }

  /** One line for each fault still to come, or an example. */
  @Override
  public String toString() {
    String lines =
        staged.stream()
            .filter(fault -> !fault.isSpent())
            .map(Fault::toString)
            .collect(Collectors.joining("\n"));
    String tests = testsFail ? "GET /connections/{id}/test: answers false\n" : "";
    return lines.isEmpty() && tests.isEmpty()
        ? "no faults; try on(\"POST /connections\").storedThen(503)" + listed()
        : (tests + lines).strip();
  }
}
