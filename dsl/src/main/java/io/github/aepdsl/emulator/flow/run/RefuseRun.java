package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.patch.IfMatch;
import io.github.aepdsl.emulator.wire.Response;

/** PUT /runs/{id}, which no user token may do. */
final class RefuseRun implements FlowHandler {

  private final RunStore runs;

  RefuseRun(RunStore runs) {
    this.runs = runs;
  }

  @Override
  public Response answer(FlowCall call) {
    IfMatch.check(call.request(), runs.resources().get(call).stamp().etag());
    String detail = "A user token may not update flow runs.";
    throw new FlowError(FlowCode.RUNS_BY_PROVIDERS, detail).refusal();
  }
}
