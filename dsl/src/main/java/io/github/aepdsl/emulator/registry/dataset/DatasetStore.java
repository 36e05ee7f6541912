package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The datasets of all sandboxes and their batches, for services that write rows. Safe for use by
 * several threads.
 */
public final class DatasetStore {

  private final Map<String, CatalogSandbox> sandboxes = new ConcurrentHashMap<>();
  private final BatchJson batchJson;
  private final SchemaStore schemas;
  private final Clock clock;

  /** No datasets yet; what happens to them is dated by this clock. */
  public DatasetStore(SchemaStore schemas, Clock clock) {
    this.schemas = schemas;
    this.clock = clock;
    this.batchJson = new BatchJson(clock);
  }

  /** A dataset, if there is one of this id. */
  public Optional<DatasetRef> find(String sandbox, String id) {
    return in(sandbox).dataset(id).map(dataset -> ref(id, dataset));
  }

  private static DatasetRef ref(String id, ObjectNode dataset) {
    return new DatasetRef(
        id,
        dataset.path("name").asString(""),
        dataset.path("schemaRef").path("id").asString(""),
        dataset.path("schemaRef").path("contentType").asString(""),
        dataset.path("viewId").asString(""));
  }

  /**
   * A batch that is being written: it shows as {@code loading} from now on.
   *
   * @param flowId the dataflow that writes it; empty when none does
   */
  public void batchBegun(String sandbox, String datasetId, String batchId, String flowId) {
    CatalogSandbox catalog = in(sandbox);
    ObjectNode dataset = catalog.dataset(datasetId).orElseGet(Trees::object);
    catalog.putBatch(batchId, batchJson.begun(datasetId, dataset, batchId, flowId));
  }

  /** A batch that was begun has ended; its dataset tells so, too. */
  public void batchDone(String sandbox, BatchReport report) {
    CatalogSandbox catalog = in(sandbox);
    synchronized (catalog) {
      ObjectNode batch = catalog.batch(report.batchId()).orElseThrow();
      catalog.putBatch(report.batchId(), batchJson.done(batch, report));
      String datasetId = batch.path("relatedObjects").path(0).path("id").asString("");
      catalog
          .dataset(datasetId)
          .ifPresent(before -> catalog.putDataset(datasetId, told(before, report)));
    }
  }

  /** A dataset that knows of its last batch. */
  private ObjectNode told(ObjectNode before, BatchReport report) {
    ObjectNode dataset = before.deepCopy();
    boolean success = report.status().equals("success");
    dataset
        .put("lastBatchId", report.batchId())
        .put("lastBatchStatus", report.status())
        .put(success ? "lastSuccessfulBatch" : "lastFailedBatch", report.batchId());
    if (success) {
      ObjectNode metrics =
          dataset
              .withObjectProperty("extensions")
              .withObjectProperty("adobe_lakeHouse")
              .withObjectProperty("metrics");
      metrics
          .put("rowCount", metrics.path("rowCount").asLong(0) + report.metrics().outputRecords())
          .put(
              "storageSize", metrics.path("storageSize").asLong(0) + report.metrics().outputBytes())
          .put("asOf", clock.millis());
    }
    return dataset;
  }

  /** Forgets all datasets and batches. */
  public void clear() {
    sandboxes.clear();
  }

  CatalogSandbox in(String sandbox) {
    return sandboxes.computeIfAbsent(sandbox, name -> new CatalogSandbox());
  }

  SchemaStore schemas() {
    return schemas;
  }
}
