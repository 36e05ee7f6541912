package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.flow.resource.StateAction;
import io.github.aepdsl.emulator.wire.Response;

/** POST /connections/{id}/action: there are no drafts, so publishing one changes nothing. */
final class ActOnConnection implements FlowHandler {

  private final Shelves<StoredConnection> shelves;

  ActOnConnection(Shelves<StoredConnection> shelves) {
    this.shelves = shelves;
  }

  @Override
  public Response answer(FlowCall call) {
    StoredConnection connection = shelves.get(call);
    StateAction.of(call, StateAction.OF_DRAFTS);
    return Response.json(200, connection.stamp().receipt());
  }
}
