package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.lake.BatchResult;
import io.github.aepdsl.emulator.registry.dataset.BatchError;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run that ended, as it tells of itself: the sums, then copying and promoting one by one.
 *
 * @param exports where the lake's files are read, for the links to rows that failed
 */
record RunReport(
    FlowPlan plan,
    RunWindow window,
    RunOutcome outcome,
    Instant begun,
    Instant ended,
    String exports) {

  private static final String COPY = "copyActivity";
  private static final String PROMOTION = "promotionActivity";

  /** The fields of the run that a report sets. */
  ObjectNode json() {
    ObjectNode json = Trees.object();
    ObjectNode metrics = json.putObject("metrics");
    metrics.set("durationSummary", duration());
    metrics.set("sizeSummary", size());
    metrics.set("recordSummary", records());
    metrics.set("fileSummary", files().set("activityRefs", refs()));
    metrics.set("statusSummary", status(outcome.status()).set("activityRefs", refs()));
    ArrayNode activities = json.putArray("activities").add(copy());
    if (outcome.batch().isPresent()) {
      activities.add(promotion());
    }
    return json;
  }

  private ObjectNode copy() {
    ObjectNode activity = activity(COPY, "Copy Activity");
    activity.path("durationSummary").asObject().set("extensions", window.shown());
    activity.set("sizeSummary", size());
    activity.putObject("recordSummary");
    activity.set("fileSummary", files());
    boolean copied = outcome.trouble().isEmpty();
    activity.set("statusSummary", status(copied ? "success" : RunStore.FAILED));
    end(activity, "sourceInfo", plan.sourceId(), "SourceConnection");
    return activity;
  }

  private ObjectNode promotion() {
    ObjectNode activity = activity(PROMOTION, "Promotion Activity");
    activity.set("sizeSummary", size());
    activity.set("recordSummary", records());
    activity.set("fileSummary", files());
    ObjectNode status = status(outcome.status());
    ObjectNode extensions = status.putObject("extensions");
    if (outcome.failedRows() > 0 && plan.diagnostics()) {
      extensions
          .putObject("manifest")
          .put("failedRecords", meta("row_errors"))
          .put("sampleErrors", meta("row_error_samples.json"));
    }
    ArrayNode errors = extensions.putArray("errors");
    batchErrors().forEach(error -> errors.add(shown(error)));
    activity.set("statusSummary", status);
    end(activity, "targetInfo", plan.targetId(), "TargetConnection")
        .put("type", "Batch")
        .putArray("ids")
        .add(outcome.batch().map(BatchResult::batchId).orElse(""));
    return activity;
  }

  /** What the batch says, too. */
  List<BatchError> batchErrors() {
    return RunErrors.of(outcome, plan.diagnostics());
  }

  private static ObjectNode shown(BatchError error) {
    ObjectNode json = Trees.object().put("code", error.code());
    error.recordCount().ifPresent(count -> json.put("recordCount", count));
    return json.put("message", error.description());
  }

  private ObjectNode activity(String id, String name) {
    ObjectNode json = Trees.object().put("id", id).put("name", name);
    json.put("updatedAtUTC", ended.toEpochMilli()).set("durationSummary", duration());
    return json;
  }

  private static ObjectNode end(ObjectNode activity, String key, String id, String type) {
    ObjectNode end = activity.putArray(key).addObject().put("id", id).put("type", type);
    return end.putObject("reference");
  }

  private ObjectNode duration() {
    return Trees.object()
        .put("startedAtUTC", begun.toEpochMilli())
        .put("completedAtUTC", ended.toEpochMilli());
  }

  private ObjectNode size() {
    long out = outcome.landed() ? outcome.batch().map(BatchResult::bytes).orElse(0L) : 0;
    return Trees.object().put("inputBytes", outcome.counts().bytes()).put("outputBytes", out);
  }

  private ObjectNode records() {
    return Trees.object()
        .put("inputRecordCount", outcome.counts().rows())
        .put("outputRecordCount", outcome.landedRows())
        .put("createdRecordCount", outcome.landedRows())
        .put("failedRecordCount", outcome.failedRows());
  }

  private ObjectNode files() {
    int out = outcome.landed() ? outcome.batch().map(BatchResult::files).orElse(0) : 0;
    int in = outcome.counts().files();
    return Trees.object().put("inputFileCount", in).put("outputFileCount", out);
  }

  private ObjectNode status(String status) {
    ObjectNode json = Trees.object().put("status", status);
    ArrayNode errors = json.putArray("errors");
    if (!status.equals("success")) {
      String text = outcome.trouble().orElse(RunErrors.AT_PROMOTION);
      errors.addObject().put("code", RunErrors.CONNECTOR).put("message", text);
    }
    return json;
  }

  private static ArrayNode refs() {
    return Trees.object().arrayNode().add(PROMOTION);
  }

  private String meta(String path) {
    String batch = outcome.batch().map(BatchResult::batchId).orElse("");
    return "%s/batches/%s/meta?path=%s".formatted(exports, batch, path);
  }
}
