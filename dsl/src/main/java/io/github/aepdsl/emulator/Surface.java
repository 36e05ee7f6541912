package io.github.aepdsl.emulator;

/** One of the services behind the port: what it checks before a route, and how it words errors. */
interface Surface {

  /** The path before its routes. */
  String base();

  /**
   * What is checked before the path is even looked at.
   *
   * @throws Refusal when the caller may not come in
   */
  default void check(Request request) {}

  /**
   * What is checked once the route is known.
   *
   * @throws Refusal when the request is not one for this route
   */
  default Call admit(Request request, Match match) {
    return new Call(request, match.variable(), null);
  }

  /** The body that goes with a status that nobody worked for: a staged fault. */
  Reply failure(int status, String requestId);
}
