package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.lake.BatchResult;
import io.github.aepdsl.emulator.registry.dataset.BatchMetrics;
import io.github.aepdsl.emulator.registry.dataset.BatchReport;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Tells all who show it how a run ended: the batch, and the dataflow. */
record RunLog(RunParts parts, FlowResources flows) {

  /** A batch has ended, whatever became of it. */
  void batchEnded(SandboxEntry sandbox, String batchId, RunReport report) {
    RunOutcome outcome = report.outcome();
    BatchReport batch =
        outcome
            .batch()
            .map(result -> done(result, outcome, report))
            .orElseGet(() -> new BatchReport(batchId, "aborted", BatchMetrics.NONE, List.of()));
    parts.datasets().batchDone(sandbox.name(), batch);
  }

  private static BatchReport done(BatchResult batch, RunOutcome outcome, RunReport report) {
    BatchMetrics metrics =
        new BatchMetrics(
            outcome.counts().rows(),
            outcome.landedRows(),
            outcome.failedRows(),
            outcome.counts().bytes(),
            outcome.landed() ? batch.bytes() : 0,
            outcome.counts().files(),
            outcome.landed() ? batch.files() : 0);
    String status = outcome.landed() ? "success" : "failed";
    return new BatchReport(batch.batchId(), status, metrics, report.batchErrors());
  }

  /** A dataflow has run. */
  void flowRan(SandboxEntry sandbox, String runId, RunReport report) {
    flows.note(sandbox, report.plan().flowId(), flow -> withLastRun(flow, runId, report));
  }

  private static ObjectNode withLastRun(ObjectNode flow, String runId, RunReport report) {
    ObjectNode details = Trees.object().put("id", runId);
    details.put("state", report.outcome().status());
    details.put("startedAtUTC", report.begun().toEpochMilli());
    details.put("completedAtUTC", report.ended().toEpochMilli());
    return flow.set("lastRunDetails", details);
  }
}
