package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.FlowUse;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.flow.resource.StateAction;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The operations on base connections: create, list, search, one, change, delete, test, action. The
 * only way in for other packages; handlers, one class for each operation, stay in this one.
 */
public final class ConnectionRoutes {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> NEXT_PAGE = Set.of("continuationToken");

  private ConnectionRoutes() {}

  /** Routes over these connections; a test answers false where {@code testsFail} says so. */
  public static List<Route> of(
      FlowService flow,
      ConnectionStore connections,
      Stamps stamps,
      Catalog catalog,
      InletDoor inlets,
      FlowUse use,
      ConnectionTrial trial,
      BooleanSupplier testsFail) {
    Shelves<StoredConnection> shelves = connections.shelves();
    FlowHandler create = new CreateConnection(flow, connections, stamps, catalog, inlets);
    FlowHandler change = new PatchConnection(connections, stamps, catalog, inlets);
    FlowHandler delete = new DeleteConnection(connections, inlets, use);
    FlowHandler test = new TestConnection(shelves, trial, testsFail);
    FlowHandler act = new ActOnConnection(shelves);
    ListConnections list = new ListConnections(shelves);
    Set<String> listing = Listing.PARAMETERS;
    Set<String> acting = StateAction.PARAMETERS;
    String all = shelves.path();
    String one = all + "/{id}";
    return List.of(
        flow.route("POST", all, "create a base connection", NONE, create),
        flow.route("GET", all, "list", listing, list),
        flow.route("POST", all + "/search", "the same by a body", NEXT_PAGE, list::search),
        flow.route("GET", one, "one, in an `items` list", NONE, new GetConnection(shelves)),
        flow.route("PATCH", one, "change what `If-Match` names", NONE, change),
        flow.route("DELETE", one, "delete for good", NONE, delete),
        flow.route("GET", one + "/test", "whether the source answers", NONE, test),
        flow.route("POST", one + "/action", "publish, which changes nothing", acting, act));
  }
}
