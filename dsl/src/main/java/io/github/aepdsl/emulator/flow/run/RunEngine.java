package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.lake.BatchResult;
import io.github.aepdsl.emulator.registry.dataset.BatchMetrics;
import io.github.aepdsl.emulator.registry.dataset.BatchReport;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes runs of what schedules and people ask for, and carries them out, one after the other, when
 * the platform's clock says so. It looks for work now and then, and whenever somebody looks at
 * runs. Safe for use by several threads.
 */
public final class RunEngine implements AutoCloseable {

  private final FlowResources flows;
  private final RunStore runs;
  private final RunParts parts;
  private final Clock clock;
  private final SchedulePlanner planner;
  private final RunThread thread = new RunThread(this::look);
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private volatile OpenSource open;

  /** An engine at rest, until there is a dataflow or a run. */
  public RunEngine(FlowResources flows, FlowResources runs, RunParts parts, Clock clock) {
    this.flows = flows;
    this.runs = new RunStore(runs);
    this.parts = parts;
    this.clock = clock;
    this.planner = new SchedulePlanner(flows, this.runs);
    flows.onChange(thread::begin);
    runs.onChange(thread::begin);
  }

  /** Goes on with what was kept of an earlier start. */
  public void resume() {
    if (flows.everywhere().findAny().isPresent()
        || runs.resources().everywhere().findAny().isPresent()) {
      thread.begin();
    }
  }

  RunStore runs() {
    return runs;
  }

  /** Begins what is due by now; does not wait for it. */
  public synchronized void look() {
    Instant now = clock.instant();
    planner.plan(now);
    runs.resources()
        .everywhere()
        .filter(run -> RunStore.isDue(run, now))
        .filter(run -> taken.add(run.id()))
        .forEach(run -> thread.submit(() -> carryOut(run)));
  }

  /** It may have ended, or gone, since it was seen. */
  private void carryOut(StoredResource seen) {
    try {
      runs.resources()
          .find(seen.stamp().sandbox(), seen.id())
          .filter(run -> RunStore.isDue(run, clock.instant()))
          .ifPresent(this::begin);
    } finally {
      taken.remove(seen.id());
    }
  }

  private void begin(StoredResource run) {
    SandboxEntry sandbox = run.stamp().sandbox();
    flows
        .find(sandbox, run.body().path("flowId").asString(""))
        .ifPresentOrElse(flow -> carryOut(run, sandbox, FlowPlan.of(flow)), () -> runs.lost(run));
  }

  private void carryOut(StoredResource run, SandboxEntry sandbox, FlowPlan plan) {
    Instant begun = clock.instant();
    String batchId = RunStore.batch(run).orElseGet(parts.lake()::newId);
    parts.lake().drop(sandbox.name(), batchId); // landed, and the platform ended before it said so
    runs.begun(run, begun, batchId);
    RunWindow window = RunStore.window(run);
    RunOutcome outcome = new RunJob(parts, sandbox, plan, window, batchId, new Watching()).run();
    if (!thread.isClosed()) { // else it was called off, and begins anew at the next start
      ended(
          run,
          batchId,
          outcome,
          new RunReport(plan, window, outcome, begun, clock.instant(), parts.exports()));
    }
  }

  private void ended(StoredResource run, String batchId, RunOutcome outcome, RunReport report) {
    SandboxEntry sandbox = run.stamp().sandbox();
    BatchReport batch =
        outcome
            .batch()
            .map(result -> done(result, outcome, report))
            .orElseGet(() -> new BatchReport(batchId, "aborted", BatchMetrics.NONE, List.of()));
    parts.datasets().batchDone(sandbox.name(), batch);
    runs.ended(run, report);
    flows.note(
        sandbox,
        run.body().path("flowId").asString(""),
        flow -> withLastRun(flow, run.id(), report));
  }

  private static BatchReport done(BatchResult batch, RunOutcome outcome, RunReport report) {
    BatchMetrics metrics =
        new BatchMetrics(
            outcome.counts().rows(),
            outcome.landedRows(),
            outcome.failedRows(),
            outcome.counts().bytes(),
            outcome.landed() ? batch.bytes() : 0,
            1,
            outcome.landed() ? batch.files() : 0);
    String status = outcome.landed() ? "success" : "failed";
    return new BatchReport(batch.batchId(), status, metrics, report.batchErrors());
  }

  private static ObjectNode withLastRun(ObjectNode flow, String runId, RunReport report) {
    ObjectNode details = Trees.object().put("id", runId);
    details.put("state", report.outcome().status());
    details.put("startedAtUTC", report.begun().toEpochMilli());
    details.put("completedAtUTC", report.ended().toEpochMilli());
    return flow.set("lastRunDetails", details);
  }

  /** Calls off what is under way, and begins nothing more. */
  @Override
  public void close() {
    thread.stop();
    Optional.ofNullable(open).ifPresent(OpenSource::cancel);
    thread.close();
  }

  private final class Watching implements RunJob.Watch {
    @Override
    public void opened(OpenSource source) {
      open = source;
    }

    @Override
    public void closed() {
      open = null;
    }
  }
}
