package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.store.Journal;
import io.github.aepdsl.emulator.wire.StillClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes runs of what schedules and people ask for, and carries them out, one after the other, when
 * the platform's clock says so. It looks for work now and then, and whenever somebody looks at
 * runs. What comes in messages lands beside that. Safe for use by several threads.
 */
public final class RunEngine implements AutoCloseable {

  /** More messages than wait at any time; what is older has landed. */
  public static final int LANDING = 100_000;

  private final FlowResources flows;
  private final RunStore runs;
  private final RunParts parts;
  private final Clock clock;
  private final SchedulePlanner planner;
  private final RunLog log;
  private final Workplace workplace = new Workplace();
  private final StreamEngine streams;
  private final RunThread thread = new RunThread(this::look);
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private volatile OpenSource open;

  /**
   * An engine at rest, until there is a dataflow or a run.
   *
   * @param landing where it keeps messages until they have landed
   */
  public RunEngine(
      FlowResources flows,
      FlowResources runs,
      RunParts parts,
      Clock clock,
      Optional<Journal> landing) {
    this.flows = flows;
    this.runs = new RunStore(runs);
    this.parts = parts;
    this.clock = clock;
    this.log = new RunLog(parts, flows);
    this.streams =
        new StreamEngine(flows, this.runs, parts, workplace, clock, new LandingLog(landing));
    this.planner = new SchedulePlanner(flows, this.runs);
    flows.onChange(thread::begin);
    runs.onChange(thread::begin);
  }

  /** Goes on with what was kept of an earlier start. */
  public void resume() {
    streams.resume();
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
    if (clock instanceof StillClock still) {
      still.goOn(planner.starts());
    }
    Instant now = clock.instant();
    planner.plan(now);
    runs.resources()
        .everywhere()
        .filter(run -> RunStore.isDue(run, now))
        .filter(run -> taken.add(run.id()))
        .forEach(run -> thread.submit(() -> workplace.work(() -> carryOut(run))));
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
    RunOutcome outcome = new RunJob(parts, sandbox, plan, batchId, rows(plan, window)).run();
    if (!isCalledOff()) {
      RunReport report =
          new RunReport(plan, window, outcome, begun, clock.instant(), parts.exports());
      log.batchEnded(sandbox, batchId, report);
      runs.ended(run, report);
      log.flowRan(sandbox, run.id(), report);
    }
  }

  private RowSupply rows(FlowPlan plan, RunWindow window) {
    return new WindowRows(parts.driver(), plan.deltaColumn(), window, new Watching());
  }

  /** Then a run begins anew, at the next start or in another state. */
  private boolean isCalledOff() {
    return thread.isClosed() || workplace.isHalted();
  }

  /** Has a message land, soon. */
  public void take(StreamedMessage message) {
    streams.take(message);
  }

  /** Changes the state while nothing runs: what is under way is called off, and begins anew. */
  public synchronized void atRest(Runnable change) {
    workplace.atRest(
        () -> {
          cancel();
          streams.forget();
        },
        change);
  }

  /** Calls off what is under way, and begins nothing more. */
  @Override
  public void close() {
    streams.close();
    thread.stop();
    cancel();
    thread.close();
  }

  private void cancel() {
    Optional.ofNullable(open).ifPresent(OpenSource::cancel);
  }

  private final class Watching implements WindowRows.Watch {
    @Override
    public void opened(OpenSource source) {
      open = source;
      if (workplace.isHalted()) {
        source.cancel();
      }
    }

    @Override
    public void closed() {
      open = null;
    }
  }
}
