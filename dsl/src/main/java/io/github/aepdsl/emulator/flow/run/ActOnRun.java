package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.flow.patch.IfMatch;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StateAction;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.wire.Response;
import java.util.List;

/** POST /runs/{id}/action: a run that failed begins anew, with the rows that it had to take. */
final class ActOnRun implements FlowHandler {

  private final FlowResources flows;
  private final RunStore runs;

  ActOnRun(FlowResources flows, RunStore runs) {
    this.flows = flows;
    this.runs = runs;
  }

  @Override
  public Response answer(FlowCall call) {
    StoredResource run = runs.resources().get(call);
    if (call.request().header("If-Match").isPresent()) {
      IfMatch.check(call.request(), run.stamp().etag());
    }
    StateAction.of(call, StateAction.OF_RUNS);
    if (!RunStore.status(run).equals(RunStore.FAILED)) {
      String detail = "the run %s has not failed".formatted(run.id());
      throw FlowError.provider(List.of(ProviderCode.NO_RETRIGGER.fault(detail))).refusal();
    }
    flows
        .find(call.sandbox(), run.body().path("flowId").asString(""))
        .ifPresent(RunRules::checkEnabled);
    return Response.json(200, runs.again(run).stamp().receipt());
  }
}
