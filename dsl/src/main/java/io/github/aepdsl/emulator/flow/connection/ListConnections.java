package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.FilterFields;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Set;

/** GET /connections, and POST /connections/search, which takes the same from a body. */
final class ListConnections implements FlowHandler {

  private static final FilterFields FIELDS =
      FilterFields.stamped(
          Set.of("name", "description", "connectionSpec", "state", "auth"), "auth.params.");

  private final Listing<StoredConnection> listing;

  ListConnections(Shelves<StoredConnection> shelves) {
    this.listing = new Listing<>(shelves, FIELDS);
  }

  @Override
  public Response answer(FlowCall call) {
    return listing.answer(call);
  }

  Response search(FlowCall call) {
    return listing.search(call);
  }
}
