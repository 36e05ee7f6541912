package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The base connections, as other families of operations see them: each as GET shows it, without its
 * secrets. Safe for use by several threads.
 */
public final class ConnectionStore {

  private final Shelves<StoredConnection> shelves;

  /** The base connections of this room; there is one such object for a room. */
  public ConnectionStore(StoreRoom room) {
    shelves = room.shelves("connections", StoredConnection.CODEC);
  }

  /** The connection of this id, if the sandbox has it. */
  public Optional<ObjectNode> find(SandboxEntry sandbox, String id) {
    return shelves.find(sandbox, id).map(StoredConnection::json);
  }

  /**
   * The connection that a call's path names.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the path holds no id, or there is no such
   *     connection in the sandbox
   */
  public ObjectNode get(FlowCall call) {
    return shelves.get(call).json();
  }

  /** The id of the connection that has this inlet. */
  public Optional<String> idOfInlet(String inletId) {
    return ofInlet(inletId).map(StoredConnection::id);
  }

  private Optional<StoredConnection> ofInlet(String inletId) {
    return shelves
        .everywhere()
        .filter(each -> each.inletId().filter(inletId::equals).isPresent())
        .findFirst();
  }

  /** The sandbox of the connection that has this inlet. */
  public Optional<String> sandboxOfInlet(String inletId) {
    return ofInlet(inletId).map(each -> each.stamp().sandbox().name());
  }

  /** Opens the inlets of what was kept, which may be at another address than before. */
  public void reopen(InletDoor inlets) {
    shelves
        .everywhere()
        .filter(each -> each.inletId().isPresent())
        .forEach(each -> open(each, inlets));
  }

  private void open(StoredConnection connection, InletDoor inlets) {
    String inletId = connection.inletId().orElseThrow();
    StoredConnection here = connection.withInletUrl(inlets.url(inletId));
    if (!here.equals(connection)) {
      shelves.replace(connection.stamp().sandbox(), connection, here);
    }
    inlets.open(inletId, here.params());
  }

  Shelves<StoredConnection> shelves() {
    return shelves;
  }
}
