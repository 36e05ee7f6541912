package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.store.Ledger;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The datasets and batches of one sandbox, by id, oldest first. Nodes in it are never changed. */
final class CatalogSandbox {

  private final String name;
  private final Ledger<ObjectNode> datasets;
  private final Ledger<ObjectNode> batches;

  CatalogSandbox(String name, Ledger<ObjectNode> datasets, Ledger<ObjectNode> batches) {
    this.name = name;
    this.datasets = datasets;
    this.batches = batches;
  }

  Map<String, ObjectNode> datasets() {
    return datasets.byId(name);
  }

  Map<String, ObjectNode> batches() {
    return batches.byId(name);
  }

  Optional<ObjectNode> dataset(String id) {
    return datasets.find(name, id);
  }

  Optional<ObjectNode> batch(String id) {
    return batches.find(name, id);
  }

  void putDataset(String id, ObjectNode dataset) {
    datasets.put(name, id, dataset);
  }

  Optional<ObjectNode> removeDataset(String id) {
    return datasets.remove(name, id);
  }

  void putBatch(String id, ObjectNode batch) {
    batches.put(name, id, batch);
  }
}
