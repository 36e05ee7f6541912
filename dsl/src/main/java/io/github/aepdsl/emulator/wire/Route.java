package io.github.aepdsl.emulator.wire;

import java.util.Set;

/**
 * One line of a route table.
 *
 * @param surface the service it belongs to
 * @param method the HTTP method
 * @param path below the surface's base; a segment in braces, such as <code>{id}</code>, is a
 *     variable
 * @param about what it does, one phrase for the documentation
 * @param parameters the query parameters that it knows
 * @param name how faults name it
 * @param handler what answers
 */
public record Route(
    Surface surface,
    String method,
    String path,
    String about,
    Set<String> parameters,
    String name,
    Handler handler) {

  /** A route that faults know by the name that its service gives it. */
  public Route(
      Surface surface,
      String method,
      String path,
      String about,
      Set<String> parameters,
      Handler handler) {
    this(surface, method, path, about, parameters, surface.nameOf(method, path), handler);
  }

  /** The path as it is asked for. */
  public String fullPath() {
    return surface.base() + path;
  }
}
