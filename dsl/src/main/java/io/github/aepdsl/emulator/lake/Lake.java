package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.store.Rewindable;
import io.github.aepdsl.emulator.wire.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
public final class Lake implements Rewindable {

  private final Clock clock;
  private final Ids ids;
  private final List<LakeBatch> batches = new ArrayList<>();
  private long landed;

  /** An empty lake that tells the time by this clock. */
  public Lake(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Begins a batch; a dataset is not asked whether it exists. */
  public BatchWriter begin(BatchOrder order) {
    String id = ids.ulid(clock.millis());
    return new SpoolingWriter(id, order, (rows, failed) -> land(id, order, rows, failed));
  }

  private synchronized LakeBatch land(
      String id, BatchOrder order, LakeFile rows, LakeFile failedRows) {
    LakeBatch batch =
        new LakeBatch(id, ++landed, order.sandbox(), order.datasetId(), rows, failedRows);
    batches.add(batch);
    return batch;
  }

  /** The batch of this id. */
  public synchronized Optional<LakeBatch> batch(String sandbox, String id) {
    return batches(sandbox).stream().filter(batch -> batch.id().equals(id)).findFirst();
  }

  /** All batches of a sandbox, oldest first. */
  public synchronized List<LakeBatch> batches(String sandbox) {
    return batches.stream().filter(batch -> batch.sandbox().equals(sandbox)).toList();
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
  public synchronized void remove(String sandbox, String datasetId) {
    batches.removeAll(batches(sandbox, datasetId));
  }

  @Override
  public synchronized Runnable capture() {
    List<LakeBatch> then = List.copyOf(batches);
    return () -> restore(then);
  }

  @Override
  public void clear() {
    restore(List.of());
  }

  private synchronized void restore(List<LakeBatch> then) {
    batches.clear();
    batches.addAll(then);
  }
}
