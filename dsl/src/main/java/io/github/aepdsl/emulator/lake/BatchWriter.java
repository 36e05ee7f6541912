package io.github.aepdsl.emulator.lake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Takes the rows of one batch. Nobody sees a row of it before {@link #commit}; closing it before
 * that leaves nothing behind. Keeps few of them in memory. Used by one thread.
 */
public interface BatchWriter extends AutoCloseable {

  /** The batch's id, a ULID. */
  String batchId();

  /**
   * Adds a row that lands.
   *
   * @throws java.io.UncheckedIOException when the disk does not take it
   */
  void row(JsonNode xdm);

  /**
   * Adds a row that does not land, with all that is wrong with it.
   *
   * @throws java.io.UncheckedIOException when the disk does not take it
   */
  void failed(JsonNode source, List<RowError> errors);

  /** Counts an error of a row that lands all the same, such as a field that became null. */
  void warning(RowError error);

  /** How many rows were added so far that land. */
  long rows();

  /** How many were added so far that do not. */
  long failedRows();

  /** Lets the rows land, all at once, and with them what is known of those that failed. */
  Batch commit(BatchInput input);

  /** Lets no row land; the batch stays as a failed one, with its failed rows. */
  Batch fail(BatchInput input, BatchError reason);

  /** Leaves nothing of the batch behind, unless it is committed or failed already. */
  @Override
  void close();
}
