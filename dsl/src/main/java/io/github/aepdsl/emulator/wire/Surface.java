package io.github.aepdsl.emulator.wire;

/**
 * One of the services behind the port: what it checks before a route, and how it words errors.
 * Called by several threads at once.
 */
public interface Surface {

  /** The path before its routes. */
  String base();

  /**
   * What is checked before the path is even looked at.
   *
   * @throws Refusal when the caller may not come in
   */
  default void check(Request request) {}

  /** The name by which faults know a route of this service. */
  default String nameOf(String method, String path) {
    return method + " " + base() + path;
  }

  /** The answer with a status that nobody worked for: a staged fault, or a defect. */
  Response failure(int status, String requestId);
}
