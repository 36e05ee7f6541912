package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * GET /connections/{id}/test: sample data is always fine, unless a fault says otherwise; of a real
 * source the answer says why it is not.
 */
final class TestConnection implements FlowHandler {

  private final Shelves<StoredConnection> shelves;
  private final ConnectionTrial trial;
  private final BooleanSupplier testsFail;

  TestConnection(
      Shelves<StoredConnection> shelves, ConnectionTrial trial, BooleanSupplier testsFail) {
    this.shelves = shelves;
    this.trial = trial;
    this.testsFail = testsFail;
  }

  @Override
  public Response answer(FlowCall call) {
    ObjectNode connection = shelves.get(call).json();
    Optional<String> trouble =
        testsFail.getAsBoolean() ? Optional.empty() : trial.trouble(connection);
    ObjectNode answer =
        Trees.object().put("result", trouble.isEmpty() && !testsFail.getAsBoolean());
    trouble.ifPresent(why -> answer.put("reason", why));
    return Response.json(200, answer);
  }
}
