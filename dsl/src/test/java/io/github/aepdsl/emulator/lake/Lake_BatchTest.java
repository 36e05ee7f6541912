package io.github.aepdsl.emulator.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches from their first row to what others see of them. */
class Lake_BatchTest {

  private static final BatchOrder ORDERS = new BatchOrder("dev", "orders", true);

  private final Lake lake =
      new Lake(
          StateStore.inMemory(),
          Clock.fixed(Instant.parse("2022-06-22T00:00:00Z"), ZoneOffset.UTC),
          new Ids(OptionalLong.of(7)));

  @Test
  void showsNothingOfABatchBeforeItIsCommitted() {
    try (BatchWriter batch = lake.begin(ORDERS)) {
      batch.row(row(1));

      assertThat(lake.batches("dev")).isEmpty();
      assertThat(lake.preview("dev", "orders", 10)).isEmpty();
    }
    assertThat(lake.batches("dev")).isEmpty();
  }

  @Test
  void countsWhatLandedAndWhatDidNot() {
    BatchResult result = land(3, 2);

    assertThat(result.rows()).isEqualTo(3);
    assertThat(result.failedRows()).isEqualTo(2);
    assertThat(result.files()).isEqualTo(1);
    assertThat(result.bytes()).isEqualTo("{\"n\":1}\n".length() * 3);
  }

  @Test
  void showsRowsAsTheyWereWritten() {
    String id = land(3, 0).batchId();

    try (Stream<JsonNode> rows = lake.batch("dev", id).orElseThrow().rows().rows()) {
      assertThat(rows).containsExactly(row(1), row(2), row(3));
    }
    assertThat(lake.batch("prod", id)).isEmpty();
  }

  @Test
  void showsFailedRowsWithTheirErrors() {
    String id = land(0, 1).batchId();

    try (Stream<JsonNode> rows = lake.batch("dev", id).orElseThrow().failedRows().rows()) {
      assertThat(rows)
          .extracting(JsonNode::toString)
          .containsExactly(
              "{\"n\":1,\"_errors\":[{\"code\":\"1555\",\"message\":\"no\","
                  + "\"pointer\":\"#/n\",\"keyword\":\"type\"}]}");
    }
  }

  @Test
  void countsFailedRowsItDoesNotKeep() {
    try (BatchWriter batch = lake.begin(new BatchOrder("dev", "orders", false))) {
      batch.failed(row(1), List.of(new RowError("1", "no")));

      assertThat(batch.commit().failedRows()).isEqualTo(1);
    }
    assertThat(lake.batches("dev").get(0).failedRows().records()).isZero();
  }

  @Test
  void letsNoRowOfAFailedBatchLand() {
    try (BatchWriter batch = lake.begin(ORDERS)) {
      batch.row(row(1));
      batch.failed(row(2), List.of(new RowError("1", "no")));

      assertThat(batch.fail().rows()).isZero();
    }
    assertThat(lake.preview("dev", "orders", 10)).isEmpty();
    assertThat(lake.batches("dev").get(0).failedRows().records()).isEqualTo(1);
  }

  @Test
  void takesNoRowAfterTheCommit() {
    try (BatchWriter batch = lake.begin(ORDERS)) {
      batch.commit();

      assertThatThrownBy(() -> batch.row(row(1))).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void previewsADatasetFromItsOldestBatchOn() {
    land(2, 0);
    land(2, 0);

    assertThat(lake.preview("dev", "orders", 3)).containsExactly(row(1), row(2), row(1));
  }

  @Test
  void namesBatchesSoThatTextsSortByTime() {
    assertThat(land(1, 0).batchId()).startsWith("01G").hasSize(26).matches("[0-9A-HJKMNP-TV-Z]+");
  }

  @Test
  void readsPartsOfAFile() {
    LakeFile file = lake.batch("dev", land(3, 0).batchId()).orElseThrow().rows();

    assertThat(new String(file.read(8, 5), StandardCharsets.UTF_8)).isEqualTo("{\"n\":");
    assertThat(file.read(20, 100)).hasSize(4);
    assertThat(file.read(100, 100)).isEmpty();
  }

  @Test
  void landsABatchThatBeginsAnewOnlyOnce() {
    String id = land(5, 0).batchId();
    land(1, 0);
    try (BatchWriter again = lake.begin(id, ORDERS)) {
      again.row(row(9));
      again.commit();
    }

    assertThat(lake.preview("dev", "orders", 10)).containsExactly(row(9), row(1));
  }

  @Test
  void forgetsADatasetThatIsDeleted() {
    land(1, 0);
    lake.remove("prod", "orders");
    assertThat(lake.batches("dev")).hasSize(1);

    lake.remove("dev", "orders");
    assertThat(lake.batches("dev")).isEmpty();
  }

  private BatchResult land(int rows, int failed) {
    try (BatchWriter batch = lake.begin(ORDERS)) {
      for (int n = 1; n <= rows; n++) {
        batch.row(row(n));
      }
      for (int n = 1; n <= failed; n++) {
        batch.failed(row(n), List.of(new RowError("INGEST-1555-400", "no", "#/n", "type")));
      }
      return batch.commit();
    }
  }

  private static ObjectNode row(int n) {
    return Trees.object().put("n", n);
  }
}
