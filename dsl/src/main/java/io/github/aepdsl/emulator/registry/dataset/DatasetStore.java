package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.store.Ledger;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * The datasets of all sandboxes and their batches, for services that write rows. Safe for use by
 * several threads.
 */
public final class DatasetStore {

  private final Map<String, CatalogSandbox> sandboxes = new ConcurrentHashMap<>();
  private final Ledger<ObjectNode> datasets;
  private final Ledger<ObjectNode> batches;
  private final BatchJson batchJson;
  private final SchemaStore schemas;
  private final Clock clock;

  /** The datasets of this state; what happens to them is dated by this clock. */
  public DatasetStore(StateStore store, SchemaStore schemas, Clock clock) {
    this.datasets = store.ledger("dataSets");
    this.batches = store.ledger("batches");
    this.schemas = schemas;
    this.clock = clock;
    this.batchJson = new BatchJson(clock);
    schemas.askForUse(this::keepsBy);
  }

  private boolean keepsBy(String sandbox, String schemaId) {
    return datasets.all(sandbox).stream().anyMatch(each -> schemaOf(each).equals(schemaId));
  }

  private static String schemaOf(ObjectNode dataset) {
    return dataset.path("schemaRef").path("id").asString("");
  }

  /** A dataset, if there is one of this id. */
  public Optional<DatasetRef> find(String sandbox, String id) {
    return in(sandbox).dataset(id).map(dataset -> ref(id, dataset));
  }

  private static DatasetRef ref(String id, ObjectNode dataset) {
    return new DatasetRef(
        id,
        dataset.path("name").asString(""),
        schemaOf(dataset),
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

  /** A batch has ended; its dataset tells so, too. Nothing happens to one that was not begun. */
  public void batchDone(String sandbox, BatchReport report) {
    CatalogSandbox catalog = in(sandbox);
    synchronized (catalog) {
      catalog.batch(report.batchId()).ifPresent(batch -> done(catalog, batch, report));
    }
  }

  private void done(CatalogSandbox catalog, ObjectNode batch, BatchReport report) {
    catalog.putBatch(report.batchId(), batchJson.done(batch, report));
    String id = BatchJson.datasetId(batch);
    List<ObjectNode> landed =
        catalog.batches().values().stream()
            .filter(each -> BatchJson.datasetId(each).equals(id) && BatchJson.isSuccess(each))
            .toList();
    catalog.dataset(id).ifPresent(before -> catalog.putDataset(id, told(before, report, landed)));
  }

  /** A dataset that knows of its last batch, and counts anew what landed in all of them. */
  private ObjectNode told(ObjectNode before, BatchReport report, List<ObjectNode> landed) {
    ObjectNode dataset = before.deepCopy();
    boolean success = report.status().equals("success");
    dataset
        .put("lastBatchId", report.batchId())
        .put("lastBatchStatus", report.status())
        .put(success ? "lastSuccessfulBatch" : "lastFailedBatch", report.batchId());
    dataset
        .withObjectProperty("extensions")
        .withObjectProperty("adobe_lakeHouse")
        .withObjectProperty("metrics")
        .put("rowCount", sum(landed, "outputRecordCount"))
        .put("storageSize", sum(landed, "outputByteSize"))
        .put("asOf", clock.millis());
    return dataset;
  }

  private static long sum(List<ObjectNode> batches, String metric) {
    return batches.stream().mapToLong(each -> each.path("metrics").path(metric).asLong(0)).sum();
  }

  /** Does something with a dataset that cannot be deleted meanwhile; nothing when it is gone. */
  public <T> Optional<T> whileThere(String sandbox, String id, Supplier<T> action) {
    CatalogSandbox catalog = in(sandbox);
    synchronized (catalog) {
      return catalog.dataset(id).map(dataset -> action.get());
    }
  }

  CatalogSandbox in(String sandbox) {
    return sandboxes.computeIfAbsent(sandbox, name -> new CatalogSandbox(name, datasets, batches));
  }

  SchemaStore schemas() {
    return schemas;
  }
}
