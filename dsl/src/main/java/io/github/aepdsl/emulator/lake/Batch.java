package io.github.aepdsl.emulator.lake;

import java.util.List;

/**
 * A batch of rows, and what is known of it. Immutable.
 *
 * @param id a ULID
 * @param number its place in order of arrival
 * @param created when it was begun, in epoch milliseconds
 * @param completed when it was committed or failed; 0 before
 * @param input what it was made from; zeros before it is complete
 * @param failedRecords how many rows did not land, whether they were kept or not
 * @param errors what was wrong, by code, in the order in which it was first met
 * @param rows what landed
 * @param failedRows what did not, each with its {@code _errors}; empty without diagnostics
 */
public record Batch(
    String id,
    long number,
    BatchOrder order,
    BatchStatus status,
    long created,
    long completed,
    BatchInput input,
    long failedRecords,
    List<BatchError> errors,
    LakeFile rows,
    LakeFile failedRows) {

  /** Copies the list. */
  public Batch {
    errors = List.copyOf(errors);
  }
}
