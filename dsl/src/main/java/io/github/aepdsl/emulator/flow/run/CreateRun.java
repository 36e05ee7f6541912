package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.JsonBody;
import io.github.aepdsl.emulator.flow.dataflow.Schedule;
import io.github.aepdsl.emulator.flow.dataflow.Transformations;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** POST /runs: a run on demand. The first one of a table tells the dataflow its delta column. */
final class CreateRun implements FlowHandler {

  /** The last second of a year with four digits, which is how dates are compared. */
  private static final long LATEST = 253_402_300_799L;

  private final FlowResources flows;
  private final RunStore runs;
  private final RunRules rules;

  CreateRun(FlowResources flows, RunStore runs, RunRules rules) {
    this.flows = flows;
    this.runs = runs;
    this.rules = rules;
  }

  @Override
  public Response answer(FlowCall call) {
    JsonNode body = JsonBody.objectOf(call.request());
    StoredResource flow = rules.flow(call.sandbox(), body);
    JsonNode params = body.path("params");
    rules.check(flow, params);
    remember(flow, params.path("deltaColumn"));
    RunWindow window =
        new RunWindow(Optional.of(time(params, "windowStartTime")), time(params, "windowEndTime"));
    StoredResource run = runs.add(flow, time(params, "startTime"), window);
    ObjectNode answer = Trees.object();
    answer.putArray("items").add(run.stamp().receipt());
    return Response.json(201, answer);
  }

  private void remember(StoredResource flow, JsonNode deltaColumn) {
    if (deltaColumn.has("name") && Transformations.deltaColumn(flow.body()).isEmpty()) {
      flows.replace(flow, stamp -> Transformations.withDeltaColumn(flow.body(), deltaColumn));
    }
  }

  private static Instant time(JsonNode params, String name) {
    return Instant.ofEpochSecond(Math.min(Schedule.number(params.path(name), 0), LATEST));
  }
}
