package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.ResourceState;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.flow.spec.FlowKind;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The source connection and the target connection that a dataflow lies between. */
record FlowEnds(StoredResource source, StoredResource target) {

  /**
   * Those that a body names.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when it does not name one of each that exists
   */
  static FlowEnds of(
      SandboxEntry sandbox, JsonNode flow, FlowResources sources, FlowResources targets) {
    JsonNode from = flow.path("sourceConnectionIds");
    JsonNode to = flow.path("targetConnectionIds");
    List<String> faults = new ArrayList<>();
    if (from.size() != 1) {
      faults.add(ProviderCode.ONE_SOURCE.fault("sourceConnectionIds has to hold one ID"));
    }
    if (to.size() != 1) {
      faults.add(ProviderCode.ONE_TARGET.fault("targetConnectionIds has to hold one ID"));
    }
    if (!faults.isEmpty()) {
      throw FlowError.provider(faults).refusal();
    }
    return new FlowEnds(one(sandbox, from, sources), one(sandbox, to, targets));
  }

  private static StoredResource one(SandboxEntry sandbox, JsonNode ids, FlowResources resources) {
    String id = ids.path(0).asString("");
    return resources
        .find(sandbox, id)
        .orElseThrow(
            () -> {
              String kind = resources.path().substring(1);
              String detail = "None of the %s has the ID '%s'.".formatted(kind, id);
              return new FlowError(FlowCode.NO_SUCH_REFERENCE, detail).refusal();
            });
  }

  /** What speaks against a dataflow of this kind between them. */
  List<String> faults(FlowKind kind, boolean draft) {
    List<String> faults = new ArrayList<>();
    if (!kind.takesFrom(specOf(source))) {
      faults.add("the flow spec takes no data from the source connection's spec");
    }
    if (!kind.bringsTo(specOf(target))) {
      faults.add("the flow spec brings no data to the target connection's spec");
    }
    if (!draft && (isDraft(source) || isDraft(target))) {
      faults.add("the source and the target connection have to be published first");
    }
    return faults;
  }

  /** The dataset that rows are brought to. */
  String datasetId() {
    return target.body().at("/params/dataSetId").asString("");
  }

  /** What a dataflow tells of them. */
  ObjectNode inherited() {
    ObjectNode inherited = Trees.object();
    inherited.putObject("properties").put("isSourceFlow", true);
    ObjectNode from = inherited.putArray("sourceConnections").add(shown(source)).path(0).asObject();
    from.set("baseConnection", source.body().at("/inheritedAttributes/baseConnection"));
    inherited.putArray("targetConnections").add(shown(target));
    return inherited;
  }

  private static ObjectNode shown(StoredResource end) {
    return Trees.object()
        .put("id", end.id())
        .set("connectionSpec", end.body().path("connectionSpec"));
  }

  private static String specOf(StoredResource end) {
    return end.body().at("/connectionSpec/id").asString("");
  }

  private static boolean isDraft(StoredResource end) {
    return end.state().equals(ResourceState.DRAFT);
  }
}
