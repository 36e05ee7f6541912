package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.wire.Response;

/**
 * GET /connectionSpecs/{id}/explore and configs: nothing here can be explored by its spec alone.
 */
final class RefuseWithoutConnection implements FlowHandler {

  @Override
  public Response answer(FlowCall call) {
    throw ExploreFault.NEEDS_CONNECTION.refusal(
        "Connection spec %s cannot be explored without a base connection.".formatted(call.id()));
  }
}
