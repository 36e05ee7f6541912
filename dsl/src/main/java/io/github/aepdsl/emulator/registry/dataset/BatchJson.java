package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Clock;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches as the Catalog Service shows them. */
final class BatchJson {

  private final Clock clock;

  BatchJson(Clock clock) {
    this.clock = clock;
  }

  static String datasetId(ObjectNode batch) {
    return batch.path("relatedObjects").path(0).path("id").asString("");
  }

  static boolean isSuccess(ObjectNode batch) {
    return batch.path("status").asString("").equals("success");
  }

  ObjectNode begun(String datasetId, ObjectNode dataset, String batchId, String flowId) {
    ObjectNode batch =
        Trees.object().put("status", "loading").put("id", batchId).put("externalId", batchId);
    batch.putArray("relatedObjects").addObject().put("type", "dataSet").put("id", datasetId);
    batch.putObject("inputFormat").put("format", "json");
    ObjectNode tags = batch.putObject("tags");
    if (!flowId.isEmpty()) {
      tags.putArray("flowId").add(flowId);
    }
    tags.putArray("acp_type").add("ingest");
    tags.putArray("acp_dataSetViewId").add(dataset.path("viewId").asString(""));
    tags.putArray("acp_requestType").add("service");
    putMetrics(batch, BatchMetrics.NONE);
    batch.putArray("errors");
    long now = clock.millis();
    return batch
        .put("imsOrg", Account.ORG_ID)
        .put("sandboxId", dataset.path("sandboxId").asString(""))
        .put("started", now)
        .put("created", now)
        .put("updated", now)
        .put("createdClient", "acp_foundation_push")
        .put("createdUser", Account.CLIENT_ID)
        .put("updatedUser", Account.CLIENT_ID)
        .put("version", "1.0.0");
  }

  ObjectNode done(ObjectNode before, BatchReport report) {
    ObjectNode batch = before.deepCopy();
    batch.put("status", report.status());
    putMetrics(batch, report.metrics());
    ArrayNode errors = batch.putArray("errors");
    for (BatchError error : report.errors()) {
      ObjectNode line =
          errors.addObject().put("code", error.code()).put("description", error.description());
      error.recordCount().ifPresent(count -> line.put("recordCount", count));
    }
    ObjectNode tags = (ObjectNode) batch.path("tags");
    tags.putArray("acp_finalized").add("finalized");
    tags.putArray("numberOfDSFs").add("" + report.metrics().outputFiles());
    long now = clock.millis();
    return batch.put("completed", now).put("updated", now).put("version", "1.0.1");
  }

  private static void putMetrics(ObjectNode batch, BatchMetrics metrics) {
    batch
        .putObject("metrics")
        .put("inputByteSize", metrics.inputBytes())
        .put("inputFileCount", metrics.inputFiles())
        .put("inputRecordCount", metrics.inputRecords())
        .put("outputByteSize", metrics.outputBytes())
        .put("outputFileCount", metrics.outputFiles())
        .put("outputRecordCount", metrics.outputRecords())
        .put("failedRecordCount", metrics.failedRecords())
        .put("partitionCount", 0);
  }
}
