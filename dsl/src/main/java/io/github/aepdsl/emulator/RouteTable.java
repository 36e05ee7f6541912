package io.github.aepdsl.emulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every route that is answered, in the order of the documentation. */
final class RouteTable {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> LISTING =
      Set.of("limit", "orderby", "property", "count", "continuationToken");

  private final List<Route> routes;

  RouteTable(World world) {
    routes =
        Stream.of(ims(world), connections(world), specs(world), inlet(world))
            .flatMap(List::stream)
            .toList();
  }

  private static List<Route> ims(World world) {
    Surface ims = new ImsSurface();
    Handler token = new IssueToken(world.tokens());
    return List.of(
        new Route(ims, "POST", "/token/v2", "an access token, older path", NONE, token),
        new Route(ims, "POST", "/token/v3", "an access token", NONE, token));
  }

  private static List<Route> connections(World world) {
    Surface flow = world.flowSurface();
    ConnectionStore store = world.connections();
    Handler create = new CreateConnection(store, world.catalog(), world.connectionFactory());
    Handler test = new TestConnection(store, world.faults());
    String one = "/connections/{id}";
    return List.of(
        new Route(flow, "POST", "/connections", "create a base connection", NONE, create),
        new Route(flow, "GET", "/connections", "list", LISTING, new ListConnections(store)),
        new Route(flow, "GET", one, "one, in an `items` list", NONE, new GetConnection(store)),
        new Route(flow, "DELETE", one, "delete for good", NONE, new DeleteConnection(store)),
        new Route(flow, "GET", one + "/test", "whether the source answers", NONE, test));
  }

  private static List<Route> specs(World world) {
    Surface flow = world.flowSurface();
    Handler list = new ListConnectionSpecs(world.specs());
    Handler get = new GetConnectionSpec(world.specs());
    Set<String> property = Set.of("property");
    return List.of(
        new Route(flow, "GET", "/connectionSpecs", "every connector known", property, list),
        new Route(flow, "GET", "/connectionSpecs/{id}", "one, in an `items` list", NONE, get));
  }

  private static List<Route> inlet(World world) {
    Handler collect = new CollectMessage(world.inlets(), world.tokens(), world.options());
    return List.of(
        new Route(new InletSurface(), "POST", "/{inletId}", "take one message", NONE, collect));
  }

  /** The service whose paths begin like this one. */
  Optional<Surface> surface(String path) {
    return routes.stream()
        .map(Route::surface)
        .filter(surface -> path.startsWith(surface.base()))
        .findFirst();
  }

  List<Route> routes() {
    return routes;
  }

  /** The names by which faults know the routes. */
  Set<String> names() {
    return routes.stream().map(Route::name).collect(Collectors.toUnmodifiableSet());
  }

  /** The routes of a path, whatever their method; one trailing slash is forgiven. */
  List<Match> find(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return routes.stream()
        .flatMap(route -> route.match(plain).map(value -> new Match(route, value)).stream())
        .toList();
  }
}
