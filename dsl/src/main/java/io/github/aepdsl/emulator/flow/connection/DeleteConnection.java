package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;

/** DELETE /connections/{id}: for good, and its inlet with it. */
final class DeleteConnection implements FlowHandler {

  private final Shelves<StoredConnection> shelves;
  private final InletDoor inlets;

  DeleteConnection(Shelves<StoredConnection> shelves, InletDoor inlets) {
    this.shelves = shelves;
    this.inlets = inlets;
  }

  @Override
  public Response answer(FlowCall call) {
    shelves.remove(call).inletId().ifPresent(inlets::close);
    return Response.empty(204);
  }
}
