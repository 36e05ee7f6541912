package io.github.aepdsl.emulator.flow.explore;

import java.util.Optional;

/**
 * The rows that a query found, one after the other. Fetched in pieces, so that a table of any size
 * needs the memory of one piece. Used by one thread.
 */
public interface SourceRows extends AutoCloseable {

  /**
   * The next row.
   *
   * @throws SourceTrouble of {@link TroubleKind#LOST} when the connection is lost half-way, so that
   *     who reads with a {@link Delta} can go on after the last value seen
   */
  Optional<SourceRow> next() throws SourceTrouble;

  /** How many files they are from; a table counts as one. */
  default int files() {
    return 1;
  }

  @Override
  void close();
}
