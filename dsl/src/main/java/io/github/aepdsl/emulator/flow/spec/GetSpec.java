package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.wire.Response;

/** GET /connectionSpecs/{id} and /flowSpecs/{id} */
final class GetSpec implements FlowHandler {

  private final SpecShelf specs;

  GetSpec(SpecShelf specs) {
    this.specs = specs;
  }

  @Override
  public Response answer(FlowCall call) {
    return specs
        .one(call.id())
        .map(Listing::one)
        .orElseThrow(() -> FlowError.notFound(specs.kind(), call.id()).refusal());
  }
}
