package io.github.aepdsl.emulator.registry.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What the catalog tells of a batch that another service writes. */
class Batches_ReportTest {

  private static final BatchMetrics METRICS = new BatchMetrics(3, 2, 1, 30, 20, 1, 1);

  private final DatasetStore store =
      new DatasetStore(
          StateStore.inMemory(),
          new SchemaStore(StateStore.inMemory()),
          Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC));

  @BeforeEach
  void aBatchThatIsWritten() {
    store.in("dev").putDataset("d", Trees.object().put("name", "Orders").put("viewId", "v"));
    store.batchBegun("dev", "d", "b", "flow-id");
  }

  @Test
  void showsItAsLoading() {
    ObjectNode batch = store.in("dev").batch("b").orElseThrow();

    assertThat(batch.path("status").asString("")).isEqualTo("loading");
    assertThat(batch.at("/relatedObjects/0/id").asString("")).isEqualTo("d");
    assertThat(batch.at("/tags/flowId/0").asString("")).isEqualTo("flow-id");
    assertThat(batch.at("/tags/acp_dataSetViewId/0").asString("")).isEqualTo("v");
  }

  @Test
  void countsWhatWasWritten() {
    store.batchDone(
        "dev",
        new BatchReport(
            "b",
            "success",
            METRICS,
            List.of(new BatchError("INGEST-1555-400", "x", OptionalLong.of(1)))));

    ObjectNode batch = store.in("dev").batch("b").orElseThrow();
    assertThat(batch.at("/metrics/inputRecordCount").longValue()).isEqualTo(3);
    assertThat(batch.at("/metrics/failedRecordCount").longValue()).isEqualTo(1);
    assertThat(batch.at("/errors/0").toString())
        .isEqualTo("{\"code\":\"INGEST-1555-400\",\"description\":\"x\",\"recordCount\":1}");
    assertThat(batch.path("completed").longValue()).isEqualTo(1_700_000_000_000L);
  }

  @Test
  void tellsTheDataset() {
    store.batchDone("dev", new BatchReport("b", "success", METRICS, List.of()));
    store.batchBegun("dev", "d", "b2", "");
    store.batchDone("dev", new BatchReport("b2", "failed", BatchMetrics.NONE, List.of()));

    ObjectNode dataset = store.in("dev").dataset("d").orElseThrow();
    assertThat(dataset.path("lastBatchId").asString("")).isEqualTo("b2");
    assertThat(dataset.path("lastSuccessfulBatch").asString("")).isEqualTo("b");
    assertThat(dataset.path("lastFailedBatch").asString("")).isEqualTo("b2");
    assertThat(dataset.at("/extensions/adobe_lakeHouse/metrics/rowCount").longValue()).isEqualTo(2);
  }

  @Test
  void findsADatasetForThoseThatWrite() {
    assertThat(store.find("dev", "d")).hasValue(new DatasetRef("d", "Orders", "", "", "v"));
    assertThat(store.find("prod", "d")).isEmpty();
  }
}
