package io.github.aepdsl.emulator;

import java.util.Optional;
import java.util.Set;

/**
 * One line of the route table.
 *
 * @param surface the service it belongs to
 * @param method the HTTP method
 * @param path below the surface's base, with at most one <code>{variable}</code>
 * @param about what it does, one phrase for the documentation
 * @param parameters the query parameters that it knows
 * @param handler what answers
 */
record Route(
    Surface surface,
    String method,
    String path,
    String about,
    Set<String> parameters,
    Handler handler) {

  String fullPath() {
    return surface.base() + path;
  }

  /** How faults name it: a Flow Service path as its documents write it, IMS without version. */
  String name() {
    boolean flow = surface.base().equals(FlowSurface.BASE);
    return method + " " + (flow ? path : fullPath().replaceFirst("/v\\d$", ""));
  }

  /** What stands for the variable (empty when there is none), if the path is this route's. */
  Optional<String> match(String requestPath) {
    String template = fullPath();
    int open = template.indexOf('{');
    if (open < 0) {
      return template.equals(requestPath) ? Optional.of("") : Optional.empty();
    }
    String tail = template.substring(template.indexOf('}') + 1);
    int end = requestPath.length() - tail.length();
    boolean around =
        end > open && requestPath.regionMatches(0, template, 0, open) && requestPath.endsWith(tail);
    return around
        ? Optional.of(requestPath.substring(open, end)).filter(value -> value.indexOf('/') < 0)
        : Optional.empty();
  }
}
