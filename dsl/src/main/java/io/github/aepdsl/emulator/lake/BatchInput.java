package io.github.aepdsl.emulator.lake;

/**
 * What a batch was made from.
 *
 * @param records how many rows were read
 * @param bytes how large they were
 * @param files out of how many files
 */
public record BatchInput(long records, long bytes, int files) {}
