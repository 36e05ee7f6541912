package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.store.Ledger;
import io.github.aepdsl.emulator.store.Rewindable;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Where rows land: the batches of all datasets of all sandboxes. Safe for use by several threads.
 *
 * <pre>{@code
 * try (BatchWriter batch = lake.begin(new BatchOrder("dev", datasetId, true))) {
 *   batch.row(row);
 *   batch.commit();
 * }
 * }</pre>
 */
public final class Lake {

  /** Batches that a snapshot can bring back: their files go at the next start. */
  private final Set<String> inSnapshots = ConcurrentHashMap.newKeySet();

  private final Ledger<LakeBatch> batches;
  private final LakeFolder folder;
  private final Clock clock;
  private final Ids ids;

  /** The lake of this state, which tells the time by this clock. */
  public Lake(StateStore store, Clock clock, Ids ids) {
    this.folder = new LakeFolder(store.folder("lake"));
    this.batches = store.ledger("landed", folder.codec());
    this.clock = clock;
    this.ids = ids;
    folder.sweep(batches.everywhere());
    store.add(new Snapshots());
  }

  /** An id that no batch has. */
  public String newId() {
    return ids.ulid(clock.millis());
  }

  /** Begins a batch; a dataset is not asked whether it exists. */
  public BatchWriter begin(BatchOrder order) {
    return begin(newId(), order);
  }

  /** Begins the batch of this id, or begins it anew: it takes the place of what had landed. */
  public BatchWriter begin(String id, BatchOrder order) {
    return new SpoolingWriter(
        id,
        order,
        (rows, failedRows) ->
            land(new LakeBatch(id, order.sandbox(), order.datasetId(), rows, failedRows)));
  }

  private void land(LakeBatch batch) {
    batches.put(batch.sandbox(), batch.id(), folder.keep(batch));
  }

  /** The batch of this id. */
  public Optional<LakeBatch> batch(String sandbox, String id) {
    return batches.find(sandbox, id);
  }

  /** All batches of a sandbox, oldest first. */
  public List<LakeBatch> batches(String sandbox) {
    return batches.all(sandbox);
  }

  /** The batches of a dataset, oldest first. */
  public List<LakeBatch> batches(String sandbox, String datasetId) {
    return batches(sandbox).stream().filter(batch -> batch.datasetId().equals(datasetId)).toList();
  }

  /** The first rows of a dataset, from its oldest batch on. */
  public List<JsonNode> preview(String sandbox, String datasetId, int limit) {
    List<JsonNode> rows = new ArrayList<>();
    for (LakeBatch batch : batches(sandbox, datasetId)) {
      try (var some = batch.rows().rows()) {
        some.limit(limit - rows.size()).forEach(rows::add);
      }
    }
    return rows;
  }

  /** Forgets the batches of a dataset that is deleted. */
  public void remove(String sandbox, String datasetId) {
    batches(sandbox, datasetId).forEach(batch -> drop(sandbox, batch.id()));
  }

  /** Forgets a batch, if there is one of this id. */
  public void drop(String sandbox, String batchId) {
    batches
        .remove(sandbox, batchId)
        .filter(batch -> !inSnapshots.contains(batchId))
        .ifPresent(folder::delete);
  }

  private final class Snapshots implements Rewindable {
    @Override
    public Runnable capture() {
      batches.everywhere().map(LakeBatch::id).forEach(inSnapshots::add);
      return () -> {};
    }

    @Override
    public void clear() {} // the ledger does, and a snapshot may bring all of it back
  }
}
