package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The operations on base connections: create, list, one, change, delete, test. The only way in for
 * other packages; handlers, one class for each operation, stay in this one.
 */
public final class ConnectionRoutes {

  private static final Set<String> NONE = Set.of();

  private ConnectionRoutes() {}

  /** Routes over connections in this room; a test answers false where {@code testsFail} says so. */
  public static List<Route> of(
      FlowService flow,
      StoreRoom room,
      Stamps stamps,
      Catalog catalog,
      InletDoor inlets,
      BooleanSupplier testsFail) {
    Shelves<StoredConnection> shelves = room.shelves("connections");
    FlowHandler create = new CreateConnection(flow, shelves, stamps, catalog, inlets);
    FlowHandler change = new PatchConnection(shelves, stamps, catalog, inlets);
    FlowHandler delete = new DeleteConnection(shelves, inlets);
    FlowHandler test = new TestConnection(shelves, testsFail);
    Set<String> listing = Listing.PARAMETERS;
    String all = shelves.path();
    String one = all + "/{id}";
    return List.of(
        flow.route("POST", all, "create a base connection", NONE, create),
        flow.route("GET", all, "list", listing, new ListConnections(shelves)),
        flow.route("GET", one, "one, in an `items` list", NONE, new GetConnection(shelves)),
        flow.route("PATCH", one, "change what `If-Match` names", NONE, change),
        flow.route("DELETE", one, "delete for good", NONE, delete),
        flow.route("GET", one + "/test", "whether the source answers", NONE, test));
  }
}
