package io.github.aepdsl.emulator.lake;

import java.util.Optional;

/**
 * What a batch is to be.
 *
 * @param sandbox its name
 * @param datasetId where rows land
 * @param flowId the dataflow that brings them, if one does
 * @param diagnostics whether failed rows are kept, or counted only
 */
public record BatchOrder(
    String sandbox, String datasetId, Optional<String> flowId, boolean diagnostics) {}
