package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowUse;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;

/** DELETE /connections/{id}: for good, and its inlet with it, unless a dataflow uses it. */
final class DeleteConnection implements FlowHandler {

  private final Shelves<StoredConnection> shelves;
  private final InletDoor inlets;
  private final ConnectionSecrets secrets;
  private final FlowUse use;

  DeleteConnection(ConnectionStore connections, InletDoor inlets, FlowUse use) {
    this.shelves = connections.shelves();
    this.secrets = connections.secrets();
    this.inlets = inlets;
    this.use = use;
  }

  @Override
  public Response answer(FlowCall call) {
    String id = shelves.get(call).id();
    if (use.uses(call.sandbox(), id)) {
      String detail = "The connection %s is still used by flows.".formatted(id);
      throw new FlowError(FlowCode.USED_BY_FLOWS, detail).refusal();
    }
    shelves.remove(call).inletId().ifPresent(inlets::close);
    secrets.forget(id);
    return Response.empty(204);
  }
}
