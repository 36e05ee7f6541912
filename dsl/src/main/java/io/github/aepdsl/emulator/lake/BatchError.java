package io.github.aepdsl.emulator.lake;

/**
 * Something that was wrong with several rows of a batch, or with all of it.
 *
 * @param code such as {@code INGEST-1555-400}
 * @param message what the first of them says
 * @param records how many rows had it
 */
public record BatchError(String code, String message, long records) {}
