package io.github.aepdsl.emulator.lake;

/**
 * What became of a batch, counted.
 *
 * @param rows how many rows landed
 * @param failedRows how many did not, kept or not
 * @param bytes how large the landed rows are
 * @param files in how many files they are
 */
public record BatchResult(String batchId, long rows, long failedRows, long bytes, int files) {}
