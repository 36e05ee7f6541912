package io.github.aepdsl.emulator.registry.dataset;

import java.util.Optional;

/**
 * The datasets of all sandboxes and their batches, for services that write rows. Safe for use by
 * several threads.
 */
public final class DatasetStore {

  /** A dataset, if there is one of this id. */
  public Optional<DatasetRef> find(String sandbox, String id) {
    return Optional.empty();
  }

  /**
   * A batch that is being written: it shows as {@code loading} from now on.
   *
   * @param flowId the dataflow that writes it; empty when none does
   */
  public void batchBegun(String sandbox, String datasetId, String batchId, String flowId) {}

  /** A batch that was begun has ended; its dataset tells so, too. */
  public void batchDone(String sandbox, BatchReport report) {}
}
