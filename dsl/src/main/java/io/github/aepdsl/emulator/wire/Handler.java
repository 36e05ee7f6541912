package io.github.aepdsl.emulator.wire;

/**
 * What one route does. Its constructor asks for just the state that it touches. Called by several
 * threads at once.
 */
public interface Handler {

  /**
   * Answers a request whose path is the route's.
   *
   * @throws Refusal when the request is not in order
   */
  Response answer(Request request, PathVariables path);
}
