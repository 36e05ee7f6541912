package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.ResourceRules;
import io.github.aepdsl.emulator.flow.resource.ResourceState;
import io.github.aepdsl.emulator.flow.spec.FlowKind;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.registry.dataset.DatasetRef;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has to be true of a dataflow: its flow spec, what it lies between, its transformations and
 * its schedule. A draft may lack the last two. Immutable.
 */
final class DataflowRules implements ResourceRules {

  private static final Set<String> STATES =
      Set.of(ResourceState.ENABLED, ResourceState.DISABLED, "initializing", ResourceState.DRAFT);

  private final FlowKinds kinds;
  private final FlowResources sources;
  private final FlowResources targets;
  private final DatasetStore datasets;
  private final TransformationRules transformations;
  private final Clock clock;

  DataflowRules(
      FlowKinds kinds,
      FlowResources sources,
      FlowResources targets,
      DatasetStore datasets,
      MappingSetStore mappings,
      Clock clock) {
    this.kinds = kinds;
    this.sources = sources;
    this.targets = targets;
    this.datasets = datasets;
    this.transformations = new TransformationRules(mappings);
    this.clock = clock;
  }

  @Override
  public void complete(SandboxEntry sandbox, ObjectNode body, boolean draft) {
    FlowKind kind = kind(body.at("/flowSpec/id").asString(""));
    FlowEnds ends = FlowEnds.of(sandbox, body, sources, targets);
    List<String> faults = new ArrayList<>(ends.faults(kind, draft));
    if (!draft) {
      faults.addAll(transformations.faults(body, kind));
      faults.addAll(scheduleFaults(body, kind));
    }
    refuse(faults);
    String schema =
        datasets.find(sandbox.name(), ends.datasetId()).map(DatasetRef::schemaId).orElse("");
    transformations.checkMapping(sandbox.name(), body, schema);
    body.set("flowSpec", kind.reference());
    body.set("inheritedAttributes", ends.inherited());
  }

  private FlowKind kind(String id) {
    return kinds
        .find(id)
        .orElseThrow(
            () -> {
              String detail = "No flow spec has the ID '%s'.".formatted(id);
              return new FlowError(FlowCode.UNKNOWN_SPEC, detail).refusal();
            });
  }

  private List<String> scheduleFaults(ObjectNode body, FlowKind kind) {
    if (!kind.isBatch()) {
      return body.hasNonNull("scheduleParams")
          ? List.of("scheduleParams go with no flow spec that streams")
          : List.of();
    }
    List<String> faults = new ArrayList<>(ScheduleRules.faults(body));
    String state = body.path("state").asString(ResourceState.DRAFT);
    if (state.equals(ResourceState.DRAFT)) { // it is created or published, not changed
      faults.addAll(ScheduleRules.startFaults(body, clock.instant()));
    }
    return faults;
  }

  @Override
  public void identify(ObjectNode body, String id) {
    body.put("runs", "/runs?property=flowId==" + id);
  }

  @Override
  public void checkChange(ObjectNode before, ObjectNode after) {
    String state = after.path("state").asString("");
    String old = before.path("state").asString("");
    boolean fromOrToDraft = state.equals(ResourceState.DRAFT) != old.equals(ResourceState.DRAFT);
    if (!STATES.contains(state) || fromOrToDraft) {
      String detail = "'%s' is not one of enabled, disabled, initializing.".formatted(state);
      throw new FlowError(FlowCode.STATE_VALUE, detail).refusal();
    }
    if (!old.equals(ResourceState.DRAFT)) {
      refuse(ScheduleRules.changeFaults(before, after, clock.instant()));
    }
  }

  private static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw FlowError.provider(faults).refusal();
    }
  }

  /** Whether a dataflow's body names this id as what it reads from or writes to. */
  static boolean uses(JsonNode flow, String id) {
    return holds(flow.path("sourceConnectionIds"), id)
        || holds(flow.path("targetConnectionIds"), id)
        || flow.at("/inheritedAttributes/sourceConnections/0/baseConnection/id")
            .asString("")
            .equals(id);
  }

  private static boolean holds(JsonNode ids, String id) {
    return ids.valueStream().anyMatch(one -> one.asString("").equals(id));
  }
}
