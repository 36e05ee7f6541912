package io.github.aepdsl.emulator.registry.dataset;

import java.util.OptionalLong;

/**
 * One entry of a batch's {@code errors}.
 *
 * @param code such as {@code INGEST-1212-400}
 * @param recordCount how many rows it concerns; only where diagnostics were on
 */
public record BatchError(String code, String description, OptionalLong recordCount) {}
