package io.github.aepdsl.emulator.flow.sourcetarget;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.flow.resource.ResourceRules;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has to be true of a target connection: it leads to the data lake, to a dataset that exists.
 * Immutable.
 */
public final class TargetRules implements ResourceRules {

  private final Catalog catalog;
  private final DatasetStore datasets;

  /** Rules for target connections to these datasets. */
  public TargetRules(Catalog catalog, DatasetStore datasets) {
    this.catalog = catalog;
    this.datasets = datasets;
  }

  @Override
  public void complete(SandboxEntry sandbox, ObjectNode body, boolean draft) {
    String specId = Trees.string(body.path("connectionSpec"), "id").orElse("");
    boolean lake = specId.equals(FlowKinds.DATA_LAKE);
    if (!lake && catalog.bySpecId(specId).isEmpty()) {
      throw SpecFaults.unknown(specId);
    }
    LinkFaults faults = new LinkFaults().need(body, "name", ProviderCode.MANDATORY_FIELD);
    faults.check(
        lake, ProviderCode.TARGET_SPEC, "connectionSpec.id must be " + FlowKinds.DATA_LAKE);
    String dataset = Trees.string(body.path("params"), "dataSetId").orElse("");
    if (!draft) {
      faults.need(body.path("params"), "dataSetId", ProviderCode.NO_DATASET);
    }
    faults.refuse();
    if (!dataset.isEmpty() && datasets.find(sandbox.name(), dataset).isEmpty()) {
      throw SpecFaults.noSuch("dataset", dataset);
    }
  }
}
