package io.github.aepdsl.emulator.lake;

/**
 * What a batch is to be.
 *
 * @param sandbox its name
 * @param datasetId where rows land
 * @param diagnostics whether failed rows are kept, or counted only
 */
public record BatchOrder(String sandbox, String datasetId, boolean diagnostics) {}
