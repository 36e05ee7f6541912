package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The runs at rest: what GET shows, and beside it when each is due and what it covers. Safe for use
 * by several threads.
 */
final class RunStore {

  static final String SCHEDULED = "scheduled";
  static final String IN_PROGRESS = "inProgress";
  static final String FAILED = "failed";

  private static final String DUE = "due";
  private static final String BATCH = "batchId";

  private final FlowResources runs;

  RunStore(FlowResources runs) {
    this.runs = runs;
  }

  FlowResources resources() {
    return runs;
  }

  /** A run of a dataflow that begins when it is due. */
  StoredResource add(StoredResource flow, Instant due, RunWindow window) {
    ObjectNode body = Trees.object().put("flowId", flow.id());
    body.set("flowSpec", flow.body().path("flowSpec"));
    schedule(body);
    ObjectNode hidden = body.putObject(StoredResource.PRIVATE).put(DUE, due.toEpochMilli());
    window.addTo(hidden);
    return runs.add(flow.stamp().sandbox(), stamp -> body);
  }

  /** Whether there is a run of a dataflow that is due then and covers this. */
  boolean has(StoredResource flow, Instant due, RunWindow window) {
    return runs.any(
        flow.stamp().sandbox(),
        run ->
            run.body().path("flowId").asString("").equals(flow.id())
                && hidden(run).path(DUE).asLong(0) == due.toEpochMilli()
                && window(run).equals(window));
  }

  /** The same run once more, as if it had not begun. */
  StoredResource again(StoredResource run) {
    ObjectNode body = schedule(run.body().deepCopy());
    body.withObject("/" + StoredResource.PRIVATE).remove(BATCH);
    return runs.replace(run, stamp -> body);
  }

  /** A run that is over, and the batch that it wrote. */
  StoredResource addEnded(StoredResource flow, RunWindow window, RunReport report, String batchId) {
    ObjectNode body = Trees.object().put("flowId", flow.id());
    body.set("flowSpec", flow.body().path("flowSpec"));
    body.setAll(report.json());
    window.addTo(body.putObject(StoredResource.PRIVATE).put(BATCH, batchId));
    return runs.add(flow.stamp().sandbox(), stamp -> body);
  }

  /** Whether a run tells of a batch. */
  boolean hasBatch(String sandbox, String batchId) {
    return runs.everywhere()
        .filter(run -> run.stamp().sandbox().name().equals(sandbox))
        .anyMatch(run -> batch(run).filter(batchId::equals).isPresent());
  }

  private static ObjectNode schedule(ObjectNode body) {
    status(body, SCHEDULED);
    body.putArray("activities");
    return body;
  }

  private static void status(ObjectNode body, String status) {
    ObjectNode metrics = Trees.object();
    metrics.putObject("statusSummary").put("status", status);
    body.set("metrics", metrics);
  }

  /**
   * Shows that a run has begun; what it writes from now on is this batch, also when the platform
   * ends meanwhile and the run begins anew.
   */
  void begun(StoredResource run, Instant at, String batchId) {
    change(
        run,
        body -> {
          status(body, IN_PROGRESS);
          ObjectNode metrics = body.path("metrics").asObject();
          metrics.putObject("durationSummary").put("startedAtUTC", at.toEpochMilli());
          body.withObject("/" + StoredResource.PRIVATE).put(BATCH, batchId);
          return body;
        });
  }

  /** Shows how a run ended. */
  void ended(StoredResource run, RunReport report) {
    change(run, body -> body.setAll(report.json()).asObject());
  }

  /** Shows that a run has no dataflow any more. */
  void lost(StoredResource run) {
    change(
        run,
        body -> {
          status(body, FAILED);
          ObjectNode status = body.at("/metrics/statusSummary").asObject();
          status
              .putArray("errors")
              .addObject()
              .put("code", RunErrors.CONNECTOR)
              .put("message", "The flow is not there any more.");
          return body;
        });
  }

  private void change(StoredResource run, UnaryOperator<ObjectNode> change) {
    runs.find(run.stamp().sandbox(), run.id())
        .ifPresent(now -> runs.replace(now, stamp -> change.apply(now.body().deepCopy())));
  }

  /** The status of a run. */
  static String status(StoredResource run) {
    return run.body().at("/metrics/statusSummary/status").asString("");
  }

  /** Whether a run should have begun by now. */
  static boolean isDue(StoredResource run, Instant now) {
    String status = status(run);
    return status.equals(IN_PROGRESS)
        || status.equals(SCHEDULED) && hidden(run).path(DUE).asLong(0) <= now.toEpochMilli();
  }

  /** What a run covers. */
  static RunWindow window(StoredResource run) {
    return RunWindow.of(hidden(run));
  }

  /** The batch that a run was about to write when the platform ended; empty for one that is new. */
  static Optional<String> batch(StoredResource run) {
    return Trees.string(hidden(run), BATCH);
  }

  private static JsonNode hidden(StoredResource run) {
    return run.body().path(StoredResource.PRIVATE);
  }
}
