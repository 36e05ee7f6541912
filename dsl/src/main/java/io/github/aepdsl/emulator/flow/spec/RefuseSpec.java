package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.wire.Response;

/** POST and PUT of specs, which no user token may do. */
final class RefuseSpec implements FlowHandler {

  private final String kind;

  RefuseSpec(String kind) {
    this.kind = kind;
  }

  @Override
  public Response answer(FlowCall call) {
    String detail = "A user token may not create or update %s.".formatted(kind);
    throw new FlowError(FlowCode.SPECS_BY_PROVIDERS, detail).refusal();
  }
}
