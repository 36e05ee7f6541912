package io.github.aepdsl.emulator.wire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every route that is answered. A fixed segment of a path goes before a variable one, so that
 * <code>/connections/search</code> may stand beside <code>/connections/{id}</code>. Immutable.
 */
public final class RouteTable {

  private final List<Route> routes;
  private final RouteNode root = new RouteNode();

  /** A table of these routes, in the order of the documentation. */
  public RouteTable(List<Route> routes) {
    this.routes = List.copyOf(routes);
    routes.forEach(route -> root.add(PathSegments.of(route.fullPath()), route));
  }

  /** The route of a request, if there is one. */
  public Optional<RoutedCall> find(Request request) {
    List<String> segments = PathSegments.of(request.path());
    return Optional.ofNullable(root.find(segments, 0, request.method()))
        .map(leaf -> new RoutedCall(leaf.route(), request, leaf.variables(segments)));
  }

  /** The methods that a path has routes for, in the order of the documentation. */
  public Set<String> methods(String path) {
    Set<String> methods = new LinkedHashSet<>();
    root.collectMethods(PathSegments.of(path), 0, methods);
    return methods;
  }

  /** The service whose paths begin like this one. */
  public Optional<Surface> surface(String path) {
    return routes.stream()
        .map(Route::surface)
        .filter(surface -> path.startsWith(surface.base()))
        .findFirst();
  }
}
