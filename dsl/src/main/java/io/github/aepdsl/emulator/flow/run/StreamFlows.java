package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.ResourceState;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.flow.run.StreamedMessage.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the dataflow that a message is for. */
record StreamFlows(RunParts parts, FlowResources flows) {

  /** The messages by their dataflow, in their order; without those that are for none. */
  Map<StoredResource, List<StreamedMessage>> sorted(List<StreamedMessage> messages) {
    Map<Address, Optional<StoredResource>> known = new HashMap<>();
    Map<StoredResource, List<StreamedMessage>> byFlow = new LinkedHashMap<>();
    for (StreamedMessage message : messages) {
      known
          .computeIfAbsent(message.address(), this::find)
          .ifPresent(flow -> byFlow.computeIfAbsent(flow, same -> new ArrayList<>()).add(message));
    }
    return byFlow;
  }

  /**
   * Of the enabled dataflows that the inlet's connection feeds, the one that the sender names, or
   * the oldest into the dataset that the envelope names; the only one when it names neither.
   */
  private Optional<StoredResource> find(Address address) {
    List<StoredResource> fed = fedBy(address.inletId());
    if (address.flowId().isPresent()) {
      return fed.stream().filter(flow -> flow.id().equals(address.flowId().get())).findFirst();
    }
    if (!address.datasetId().isEmpty()) {
      return fed.stream().filter(flow -> dataset(flow).equals(address.datasetId())).findFirst();
    }
    return fed.size() == 1 ? Optional.of(fed.get(0)) : Optional.empty();
  }

  private List<StoredResource> fedBy(String inletId) {
    Optional<String> connection = parts.connections().idOfInlet(inletId);
    return flows
        .everywhere()
        .filter(flow -> flow.state().equals(ResourceState.ENABLED))
        .filter(flow -> connection.filter(FlowPlan.of(flow).baseConnectionId()::equals).isPresent())
        .toList();
  }

  private String dataset(StoredResource flow) {
    return parts
        .targets()
        .find(flow.stamp().sandbox(), FlowPlan.of(flow).targetId())
        .map(target -> target.body().at("/params/dataSetId").asString(""))
        .orElse("");
  }
}
