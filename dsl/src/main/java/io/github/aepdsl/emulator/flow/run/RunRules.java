package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.flow.dataflow.Schedule;
import io.github.aepdsl.emulator.flow.dataflow.Transformations;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.ResourceState;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.flow.spec.SourceFamily;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What has to be true of a run on demand. */
final class RunRules {

  private final FlowResources flows;
  private final FlowKinds kinds;

  RunRules(FlowResources flows, FlowKinds kinds) {
    this.flows = flows;
    this.kinds = kinds;
  }

  /**
   * The dataflow that a body names.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when it names none that may run
   */
  StoredResource flow(SandboxEntry sandbox, JsonNode body) {
    String id = body.path("flowId").asString("");
    if (id.isBlank()) {
      throw new FlowError(FlowCode.NO_FLOW_ID, "flowId is null or empty.").refusal();
    }
    StoredResource flow =
        flows
            .find(sandbox, id)
            .orElseThrow(
                () ->
                    new FlowError(FlowCode.NO_SUCH_FLOW, "No flow has the ID %s.".formatted(id))
                        .refusal());
    checkEnabled(flow);
    return flow;
  }

  /**
   * Makes sure that a dataflow is enabled.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when it is not
   */
  static void checkEnabled(StoredResource flow) {
    if (!flow.state().equals(ResourceState.ENABLED)) {
      String detail = "The flow %s is in state %s.".formatted(flow.id(), flow.state());
      throw new FlowError(FlowCode.UNEXPECTED_STATE, detail).refusal();
    }
  }

  /**
   * Checks the parameters of a run.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal naming everything that is wrong
   */
  void check(StoredResource flow, JsonNode params) {
    List<String> faults = new ArrayList<>();
    if (Schedule.of(flow.body()).filter(Schedule::isOnce).isEmpty()) {
      faults.add(ProviderCode.NOT_ON_DEMAND.fault("only a flow of frequency once runs on demand"));
    }
    for (String name : List.of("startTime", "windowStartTime", "windowEndTime")) {
      if (Schedule.number(params.path(name), -1) < 0) {
        faults.add(
            ProviderCode.RUN_PARAMS.fault("params.%s is no time in seconds".formatted(name)));
      }
    }
    if (Schedule.number(params.path("windowEndTime"), Long.MAX_VALUE)
        < Schedule.number(params.path("windowStartTime"), 0)) {
      faults.add(ProviderCode.WINDOW.fault("windowEndTime lies before windowStartTime"));
    }
    if (isTable(flow)) {
      faults.addAll(deltaFaults(flow, params.at("/deltaColumn/name").asString("")));
    }
    if (!faults.isEmpty()) {
      throw FlowError.provider(faults).refusal();
    }
  }

  private static List<String> deltaFaults(StoredResource flow, String sent) {
    Optional<String> known = Transformations.deltaColumn(flow.body());
    if (known.isEmpty() && sent.isEmpty()) {
      String detail = "the first run of a table needs params.deltaColumn.name";
      return List.of(ProviderCode.NO_RUN_DELTA_COLUMN.fault(detail));
    }
    boolean other = known.isPresent() && !sent.isEmpty() && !sent.equals(known.get());
    return other
        ? List.of(ProviderCode.OTHER_DELTA_COLUMN.fault("the deltaColumn is " + known.get()))
        : List.of();
  }

  private boolean isTable(StoredResource flow) {
    return kinds
        .find(flow.body().at("/flowSpec/id").asString(""))
        .filter(kind -> kind.sources() == SourceFamily.TABLES)
        .isPresent();
  }
}
