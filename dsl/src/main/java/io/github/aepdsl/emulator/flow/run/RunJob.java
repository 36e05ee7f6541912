package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.lake.BatchOrder;
import io.github.aepdsl.emulator.lake.BatchResult;
import io.github.aepdsl.emulator.lake.BatchWriter;
import io.github.aepdsl.emulator.registry.dataset.DatasetRef;
import io.github.aepdsl.emulator.registry.mapping.MappedRow;
import io.github.aepdsl.emulator.registry.mapping.RowMapper;
import io.github.aepdsl.emulator.registry.schema.RowCheck;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies the rows of one run. All of them land, or none: what goes wrong on the way leaves nothing
 * behind.
 *
 * @param batchId the batch to write, which may have been begun before
 */
record RunJob(
    RunParts parts, SandboxEntry sandbox, FlowPlan plan, String batchId, RowSupply supply) {

  /** Rows as they came, for dataflows without a mapping. */
  private static final RowMapper AS_IT_IS = row -> new MappedRow(row.asObject(), List.of());

  /** Does it; whatever goes wrong is in the outcome. */
  RunOutcome run() {
    try {
      return copy();
    } catch (SourceTrouble trouble) {
      return RunOutcome.trouble(trouble.getMessage());
    } catch (UncheckedIOException e) {
      return RunOutcome.trouble("The lake did not take the rows: " + e.getMessage());
    } catch (RuntimeException e) {
      return RunOutcome.trouble("A defect of the local platform: " + e.getClass().getSimpleName());
    }
  }

  private RunOutcome copy() throws SourceTrouble {
    StoredResource source =
        need("source connection", () -> parts.sources().find(sandbox, plan.sourceId()));
    StoredResource target =
        need("target connection", () -> parts.targets().find(sandbox, plan.targetId()));
    ObjectNode connection =
        need("connection", () -> parts.connections().find(sandbox, plan.baseConnectionId()));
    String datasetId = target.body().at("/params/dataSetId").asString("");
    DatasetRef dataset = need("dataset", () -> parts.datasets().find(sandbox.name(), datasetId));
    RowMapper mapper = need("mapping set", this::mapper);
    RowCheck check =
        need("schema", () -> parts.schemas().check(sandbox.name(), dataset.schemaId()));
    try (SourceRows rows = supply.open(connection, source.body());
        BatchWriter batch = parts.lake().begin(batchId, order(datasetId))) {
      parts.datasets().batchBegun(sandbox.name(), datasetId, batchId, plan.flowId());
      RowCounts counts = new RowCopy(mapper, check, batch).copy(rows);
      return need("dataset", () -> landed(datasetId, batch, counts));
    }
  }

  /** Nothing lands in a dataset that was deleted meanwhile. */
  private Optional<RunOutcome> landed(String datasetId, BatchWriter batch, RowCounts counts) {
    boolean lands = isFine(batch.soFar(), counts.rows());
    return parts
        .datasets()
        .whileThere(sandbox.name(), datasetId, () -> lands ? batch.commit() : batch.fail())
        .map(result -> RunOutcome.of(counts, result, lands));
  }

  private boolean isFine(BatchResult soFar, long rows) {
    double percent = plan.partialPercent().orElse(0.0);
    return soFar.failedRows() == 0
        || soFar.rows() > 0 && soFar.failedRows() * 100.0 <= percent * rows;
  }

  private BatchOrder order(String datasetId) {
    return new BatchOrder(sandbox.name(), datasetId, plan.diagnostics());
  }

  private Optional<RowMapper> mapper() {
    return plan.mappingId().isEmpty()
        ? Optional.of(AS_IT_IS)
        : parts.mappings().mapper(sandbox.name(), plan.mappingId(), plan.mappingVersion());
  }

  private static <T> T need(String what, Supplier<Optional<T>> finding) throws SourceTrouble {
    return finding
        .get()
        .orElseThrow(
            () ->
                new SourceTrouble(
                    TroubleKind.NO_SUCH_OBJECT,
                    "The %s of the flow is not there any more.".formatted(what)));
  }
}
