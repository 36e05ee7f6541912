package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.lake.BatchOrder;
import io.github.aepdsl.emulator.lake.BatchWriter;
import io.github.aepdsl.emulator.registry.dataset.DatasetRef;
import io.github.aepdsl.emulator.registry.mapping.RowMapper;
import io.github.aepdsl.emulator.registry.schema.RowCheck;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies the rows of one run. All of them land, or none: what goes wrong on the way leaves nothing
 * behind.
 *
 * @param batchId the batch to write, which may have been begun before
 * @param watch is told of the source while it is open, so that it can be called off
 */
record RunJob(
    RunParts parts,
    SandboxEntry sandbox,
    FlowPlan plan,
    RunWindow window,
    String batchId,
    Watch watch) {

  /** Knows what a job has open. */
  interface Watch {
    void opened(OpenSource source);

    void closed();
  }

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
    StoredResource source = need("source connection", () -> find(plan.sourceId(), true));
    StoredResource target = need("target connection", () -> find(plan.targetId(), false));
    ObjectNode connection =
        need("connection", () -> parts.connections().find(sandbox, plan.baseConnectionId()));
    String datasetId = target.body().at("/params/dataSetId").asString("");
    DatasetRef dataset = need("dataset", () -> parts.datasets().find(sandbox.name(), datasetId));
    RowMapper mapper = need("mapping set", this::mapper);
    RowCheck check =
        need("schema", () -> parts.schemas().check(sandbox.name(), dataset.schemaId()));
    try (OpenSource open = parts.driver().open(connection)) {
      watch.opened(open);
      RowQuery query = RunInput.query(open, source.body(), plan.deltaColumn(), window);
      try (SourceRows rows = open.rows(query);
          BatchWriter batch = parts.lake().begin(batchId, order(datasetId))) {
        parts.datasets().batchBegun(sandbox.name(), datasetId, batchId, plan.flowId());
        return landed(batch, rows, new RowCopy(mapper, check, batch));
      }
    } finally {
      watch.closed();
    }
  }

  private RunOutcome landed(BatchWriter batch, SourceRows rows, RowCopy copy) throws SourceTrouble {
    RowCounts counts = copy.copy(rows);
    boolean lands = isFine(batch.soFar().failedRows(), counts.rows());
    return RunOutcome.of(counts, lands ? batch.commit() : batch.fail(), lands);
  }

  private boolean isFine(long failed, long rows) {
    return failed == 0
        || plan.partialPercent().filter(percent -> failed * 100.0 <= percent * rows).isPresent();
  }

  private BatchOrder order(String datasetId) {
    return new BatchOrder(sandbox.name(), datasetId, plan.diagnostics());
  }

  private Optional<RowMapper> mapper() {
    return parts.mappings().mapper(sandbox.name(), plan.mappingId(), plan.mappingVersion());
  }

  private Optional<StoredResource> find(String id, boolean source) {
    return (source ? parts.sources() : parts.targets()).find(sandbox, id);
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
