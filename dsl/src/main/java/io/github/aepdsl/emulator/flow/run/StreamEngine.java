package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lands what inlets take: whatever comes together within a moment is one run and one batch for each
 * dataflow that it is for. Safe for use by several threads.
 */
final class StreamEngine implements AutoCloseable {

  private static final long GATHER_MILLIS = 250;
  private static final long PATIENCE_MILLIS = 5_000;

  private final StreamQueue queue = new StreamQueue();
  private final FlowResources flows;
  private final RunStore runs;
  private final RunParts parts;
  private final Workplace workplace;
  private final Clock clock;
  private final LandingLog log;
  private Thread worker;

  StreamEngine(
      FlowResources flows,
      RunStore runs,
      RunParts parts,
      Workplace workplace,
      Clock clock,
      LandingLog log) {
    this.flows = flows;
    this.runs = runs;
    this.parts = parts;
    this.workplace = workplace;
    this.clock = clock;
    this.log = log;
  }

  /** Lands what an earlier start took and did not land. */
  void resume() {
    log.waiting(this::hasLanded).forEach(this::add);
  }

  /** What is there of a batch that no run tells of goes. */
  private boolean hasLanded(LandingLog.Begun batch) {
    boolean told = runs.hasBatch(batch.sandbox(), batch.batchId());
    if (!told) {
      parts.lake().drop(batch.sandbox(), batch.batchId());
    }
    return told;
  }

  /** Has a message land if there is a dataflow; waits only when very many wait already. */
  void take(StreamedMessage message) {
    if (flows.everywhere().findAny().isEmpty()) {
      return;
    }
    log.takes(message);
    add(message);
  }

  private void add(StreamedMessage message) {
    begin();
    try {
      queue.add(message);
    } catch (InterruptedException e) { // the platform ends
      Thread.currentThread().interrupt();
    }
  }

  /** Throws away what waits. */
  void forget() {
    done(queue.takeAll());
  }

  private void done(List<StreamedMessage> messages) {
    log.ends(messages);
    queue.done(messages);
  }

  private synchronized void begin() {
    if (worker == null || !worker.isAlive()) {
      worker = new Thread(this::work, "local-platform-streams");
      worker.setDaemon(true);
      worker.start();
    }
  }

  private void work() {
    try {
      while (queue.awaitOne()) {
        Thread.sleep(GATHER_MILLIS);
        workplace.work(this::land);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workplace.work(this::land);
    }
  }

  private void land() {
    List<StreamedMessage> messages = queue.takeAll();
    try {
      new StreamFlows(parts, flows).sorted(messages).forEach(this::landUnlessHalted);
    } finally {
      done(messages);
    }
  }

  private void landUnlessHalted(StoredResource flow, List<StreamedMessage> messages) {
    if (!workplace.isHalted()) {
      land(flow, messages);
    }
  }

  private void land(StoredResource flow, List<StreamedMessage> messages) {
    SandboxEntry sandbox = flow.stamp().sandbox();
    FlowPlan plan = FlowPlan.of(flow).streaming();
    String batchId = parts.lake().newId();
    log.begins(new LandingLog.Begun(sandbox.name(), batchId), messages);
    Instant begun = clock.instant();
    RowSupply supply = (connection, source) -> new StreamRows(messages, connection);
    RunOutcome outcome = new RunJob(parts, sandbox, plan, batchId, supply).run();
    RunWindow window = window(messages);
    RunReport report =
        new RunReport(plan, window, outcome, begun, clock.instant(), parts.exports());
    RunLog tell = new RunLog(parts, flows);
    tell.batchEnded(sandbox, batchId, report);
    tell.flowRan(sandbox, runs.addEnded(flow, window, report, batchId).id(), report);
  }

  /** From when the first arrived until the last one did. */
  private static RunWindow window(List<StreamedMessage> messages) {
    Instant first = messages.get(0).receivedAt();
    return new RunWindow(Optional.of(first), messages.get(messages.size() - 1).receivedAt());
  }

  /** Lands what waits, and takes nothing more. */
  @Override
  public void close() {
    queue.close();
    Optional<Thread> ending = worker();
    try {
      if (ending.isPresent()) {
        ending.get().join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<Thread> worker() {
    return Optional.ofNullable(worker);
  }
}
