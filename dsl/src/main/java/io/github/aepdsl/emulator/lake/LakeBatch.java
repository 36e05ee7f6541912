package io.github.aepdsl.emulator.lake;

/**
 * The rows of one batch, those that landed and those that did not. Immutable.
 *
 * @param id a ULID
 * @param sandbox the name of where it is
 * @param datasetId the dataset that the rows belong to
 * @param rows what landed; empty when the batch failed
 * @param failedRows what did not, each with its {@code _errors}; empty without diagnostics
 */
public record LakeBatch(
    String id, String sandbox, String datasetId, LakeFile rows, LakeFile failedRows) {}
