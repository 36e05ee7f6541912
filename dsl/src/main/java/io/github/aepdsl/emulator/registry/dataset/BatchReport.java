package io.github.aepdsl.emulator.registry.dataset;

import java.util.List;

/**
 * How a batch ended.
 *
 * @param status {@code success}, {@code failed} or {@code aborted}
 * @param errors what went wrong, the summary first; may hold something for a success, too
 */
public record BatchReport(
    String batchId, String status, BatchMetrics metrics, List<BatchError> errors) {}
