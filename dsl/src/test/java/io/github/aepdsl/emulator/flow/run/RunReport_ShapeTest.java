package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.dataflow.FlowPlan;
import io.github.aepdsl.emulator.lake.BatchResult;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A run that ended, as documents show one. */
class RunReport_ShapeTest {

  private static final Instant BEGUN = Instant.ofEpochMilli(1_000);
  private static final Instant ENDED = Instant.ofEpochMilli(3_000);

  @Test
  void countsWhatHappened() {
    ObjectNode json = report(outcome(99, 1, true), true).json();

    assertThat(json.at("/metrics/recordSummary"))
        .hasToString(
            "{\"inputRecordCount\":100,\"outputRecordCount\":99,"
                + "\"createdRecordCount\":99,\"failedRecordCount\":1}");
    assertThat(json.at("/metrics/durationSummary"))
        .hasToString("{\"startedAtUTC\":1000,\"completedAtUTC\":3000}");
    assertThat(json.at("/metrics/sizeSummary/outputBytes").intValue()).isEqualTo(500);
    assertThat(json.at("/metrics/fileSummary/activityRefs/0").asString())
        .isEqualTo("promotionActivity");
  }

  @Test
  void namesBothActivitiesAndTheBatch() {
    ObjectNode json = report(outcome(100, 0, true), true).json();

    assertThat(json.at("/activities/0/id").asString()).isEqualTo("copyActivity");
    assertThat(json.at("/activities/0/sourceInfo/0/id").asString()).isEqualTo("source");
    assertThat(json.at("/activities/1/id").asString()).isEqualTo("promotionActivity");
    assertThat(json.at("/activities/1/targetInfo/0/reference"))
        .hasToString("{\"type\":\"Batch\",\"ids\":[\"01HBATCH\"]}");
    assertThat(json.at("/metrics/statusSummary/status").asString()).isEqualTo("success");
    assertThat(json.at("/metrics/statusSummary/errors").isEmpty()).isTrue();
  }

  @Test
  void leadsToTheRowsThatFailed() {
    ObjectNode json = report(outcome(99, 1, true), true).json();
    String extensions = "/activities/1/statusSummary/extensions";

    assertThat(json.at("/metrics/statusSummary/status").asString()).isEqualTo("partialSuccess");
    assertThat(json.at("/metrics/statusSummary/errors/0/code").asString())
        .isEqualTo("CONNECTOR-2001-500");
    assertThat(json.at(extensions + "/manifest/failedRecords").asString())
        .isEqualTo("http://here/export/batches/01HBATCH/meta?path=row_errors");
    assertThat(json.at(extensions + "/errors/0/message").asString())
        .startsWith("Encountered 1 errors in the data. Successfully ingested 99 rows.");
    assertThat(json.at(extensions + "/errors/1"))
        .hasToString(
            "{\"code\":\"INGEST-1555-400\",\"recordCount\":1,"
                + "\"message\":\"A required field is missing or null.\"}");
  }

  @Test
  void saysLessWithoutDiagnostics() {
    ObjectNode json = report(outcome(99, 1, true), false).json();
    String extensions = "/activities/1/statusSummary/extensions";

    assertThat(json.at(extensions + "/errors").size()).isEqualTo(1);
    assertThat(json.at(extensions + "/errors/0/code").asString()).isEqualTo("INGEST-1211-400");
    assertThat(json.at(extensions).has("manifest")).isFalse();
  }

  @Test
  void landsNothingWhenTooManyFail() {
    ObjectNode json = report(outcome(60, 40, false), true).json();

    assertThat(json.at("/metrics/statusSummary/status").asString()).isEqualTo("failed");
    assertThat(json.at("/metrics/recordSummary/outputRecordCount").intValue()).isZero();
    assertThat(json.at("/metrics/recordSummary/failedRecordCount").intValue()).isEqualTo(40);
    assertThat(json.at("/metrics/fileSummary/outputFileCount").intValue()).isZero();
  }

  @Test
  void hasNoPromotionWhenTheCopyCameToNothing() {
    ObjectNode json = report(RunOutcome.trouble("'x' is not found."), true).json();

    assertThat(json.path("activities").size()).isEqualTo(1);
    assertThat(json.at("/activities/0/statusSummary/status").asString()).isEqualTo("failed");
    assertThat(json.at("/activities/0/statusSummary/errors/0/message").asString())
        .isEqualTo("'x' is not found.");
  }

  private static RunOutcome outcome(long landed, long failed, boolean lands) {
    RowCounts counts = new RowCounts();
    for (int i = 0; i < landed + failed; i++) {
      counts.read(7);
    }
    for (int i = 0; i < failed; i++) {
      counts.failed("INGEST-1555-400");
    }
    return RunOutcome.of(counts, new BatchResult("01HBATCH", landed, failed, 500, 1), lands);
  }

  private static RunReport report(RunOutcome outcome, boolean diagnostics) {
    FlowPlan plan =
        new FlowPlan(
            "flow",
            "source",
            "target",
            "base",
            "map",
            0,
            Optional.empty(),
            diagnostics,
            Optional.of(5.0));
    RunWindow window = new RunWindow(Optional.empty(), BEGUN);
    return new RunReport(plan, window, outcome, BEGUN, ENDED, "http://here/export");
  }
}
