package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.flow.connection.ConnectionStore;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.inlet.InletNeighbours;
import io.github.aepdsl.emulator.inlet.OpenInlet;
import io.github.aepdsl.emulator.inlet.Violation;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.schema.RowCheck;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Answers what inlets ask of schemas, datasets and dataflows, which do not know inlets. */
record InletKnowledge(
    ConnectionStore connections, SchemaStore schemas, DatasetStore datasets, FlowResources flows)
    implements InletNeighbours {

  @Override
  public Optional<EntityCheck> schema(OpenInlet inlet, String schemaId) {
    return connections
        .sandboxOfInlet(inlet.id())
        .flatMap(sandbox -> schemas.check(sandbox, schemaId))
        .map(check -> entity -> violations(check, entity));
  }

  private static List<Violation> violations(RowCheck check, JsonNode entity) {
    return check.faults(entity).stream()
        .map(fault -> new Violation(fault.pointer(), fault.keyword(), fault.message()))
        .toList();
  }

  @Override
  public Optional<String> schemaOf(OpenInlet inlet, String datasetId) {
    return connections
        .sandboxOfInlet(inlet.id())
        .flatMap(sandbox -> datasets.find(sandbox, datasetId))
        .map(dataset -> dataset.schemaId());
  }

  @Override
  public Optional<Instant> flow(String flowId) {
    return flows
        .everywhere()
        .filter(flow -> flow.id().equals(flowId))
        .map(flow -> Instant.ofEpochMilli(flow.stamp().createdAt()))
        .findFirst();
  }
}
