package io.github.aepdsl.emulator.registry.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The datasets and batches of one sandbox, by id, oldest first. Nodes in it are never changed. */
final class CatalogSandbox {

  private final Map<String, ObjectNode> datasets = new LinkedHashMap<>();
  private final Map<String, ObjectNode> batches = new LinkedHashMap<>();

  synchronized Map<String, ObjectNode> datasets() {
    return new LinkedHashMap<>(datasets);
  }

  synchronized Map<String, ObjectNode> batches() {
    return new LinkedHashMap<>(batches);
  }

  synchronized Optional<ObjectNode> dataset(String id) {
    return Optional.ofNullable(datasets.get(id));
  }

  synchronized Optional<ObjectNode> batch(String id) {
    return Optional.ofNullable(batches.get(id));
  }

  synchronized void putDataset(String id, ObjectNode dataset) {
    datasets.put(id, dataset);
  }

  synchronized Optional<ObjectNode> removeDataset(String id) {
    return Optional.ofNullable(datasets.remove(id));
  }

  synchronized void putBatch(String id, ObjectNode batch) {
    batches.put(id, batch);
  }
}
