package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;

/** GET /connections/{id} */
final class GetConnection implements FlowHandler {

  private final Shelves<StoredConnection> shelves;

  GetConnection(Shelves<StoredConnection> shelves) {
    this.shelves = shelves;
  }

  @Override
  public Response answer(FlowCall call) {
    return Listing.one(shelves.get(call).json());
  }
}
