package io.github.aepdsl.emulator.inlet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas, datasets and dataflows that a test names, and what was asked for. */
final class FakeNeighbours implements InletNeighbours {

  final Map<String, List<Violation>> schemas = new HashMap<>();
  final Map<String, String> datasets = new HashMap<>();
  final Map<String, Instant> flows = new HashMap<>();
  final List<String> asked = new ArrayList<>();

  @Override
  public Optional<EntityCheck> schema(OpenInlet inlet, String schemaId) {
    asked.add(schemaId);
    return Optional.ofNullable(schemas.get(schemaId)).map(found -> entity -> found);
  }

  @Override
  public Optional<String> schemaOf(OpenInlet inlet, String datasetId) {
    asked.add(datasetId);
    return Optional.ofNullable(datasets.get(datasetId));
  }

  @Override
  public Optional<Instant> flow(String flowId) {
    asked.add(flowId);
    return Optional.ofNullable(flows.get(flowId));
  }
}
