package io.github.aepdsl.emulator.lake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Takes the rows of one batch. Nobody sees any of it before {@link #commit} or {@link #fail};
 * closing it before that leaves nothing behind. Keeps few rows in memory. Used by one thread.
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

  /** What was added so far. */
  BatchResult soFar();

  /** Lets the rows land, all at once; those that failed can be looked at from now on. */
  BatchResult commit();

  /** Lets no row land; those that failed can be looked at from now on. */
  BatchResult fail();

  /** Leaves nothing of the batch behind, unless it is committed or failed already. */
  @Override
  void close();
}
