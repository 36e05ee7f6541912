package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.function.BooleanSupplier;

/** GET /connections/{id}/test: no source is asked; it is fine unless a fault says otherwise. */
final class TestConnection implements FlowHandler {

  private final Shelves<StoredConnection> shelves;
  private final BooleanSupplier testsFail;

  TestConnection(Shelves<StoredConnection> shelves, BooleanSupplier testsFail) {
    this.shelves = shelves;
    this.testsFail = testsFail;
  }

  @Override
  public Response answer(FlowCall call) {
    shelves.get(call);
    return Response.json(200, Trees.object().put("result", !testsFail.getAsBoolean()));
  }
}
