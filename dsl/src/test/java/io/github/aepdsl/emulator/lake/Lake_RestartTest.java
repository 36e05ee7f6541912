package io.github.aepdsl.emulator.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows in files that a person can open, from start to start. */
class Lake_RestartTest {

  private static final BatchOrder ORDERS = new BatchOrder("dev", "orders", true);

  @TempDir Path folder;
  private StateStore store;
  private Lake lake;

  @BeforeEach
  void open() {
    store = StateStore.in(folder);
    lake = new Lake(store, new SettableClock(), new Ids(OptionalLong.of(7)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void showsLandedAndFailedRowsAsBefore() {
    land("b1", row(1), row(2));
    reopen();

    LakeBatch batch = lake.batch("dev", "b1").orElseThrow();
    assertThat(lake.preview("dev", "orders", 10)).containsExactly(row(1), row(2));
    assertThat(batch.rows().records()).isEqualTo(2);
    assertThat(batch.failedRows().records()).isEqualTo(1);
    try (Stream<JsonNode> failed = batch.failedRows().rows()) {
      assertThat(failed).hasSize(1);
    }
  }

  @Test
  void writesARowALine() throws Exception {
    land("b1", row(1), row(2));

    assertThat(file("b1")).hasContent("{\"n\":1}\n{\"n\":2}\n");
  }

  @Test
  void movesWhatWasTooLargeForTheMemory() throws Exception {
    ObjectNode large = Trees.object().put("text", "x".repeat(1_000_000));
    land("b1", large, large, large, large, large);
    reopen();

    assertThat(Files.size(file("b1"))).isGreaterThan(Spool.IN_MEMORY);
    assertThat(lake.preview("dev", "orders", 1)).containsExactly(large);
  }

  @Test
  void deletesFilesOfWhatGoesAtOnce() {
    land("b1", row(1));
    land("b2", row(2));

    lake.drop("dev", "b1");

    assertThat(file("b1").getParent()).doesNotExist();
    assertThat(file("b2")).exists();
  }

  @Test
  void keepsFilesThatASnapshotHasUntilTheNextStart() {
    land("b1", row(1));
    Runnable rewind = store.capture();
    lake.remove("dev", "orders");
    assertThat(file("b1")).exists();

    rewind.run();
    assertThat(lake.preview("dev", "orders", 10)).containsExactly(row(1));
    lake.drop("dev", "b1");
    reopen();
    assertThat(file("b1")).doesNotExist();
  }

  @Test
  void goesBackToWhatHadLanded() {
    land("b1", row(1));
    Runnable rewind = store.capture();
    store.clear();
    land("b2", row(2));

    rewind.run();
    reopen();

    assertThat(lake.preview("dev", "orders", 10)).containsExactly(row(1));
  }

  private Path file(String batch) {
    return folder.resolve("lake/dev/orders").resolve(batch).resolve("part-00000.json");
  }

  private void land(String id, ObjectNode... rows) {
    try (BatchWriter batch = lake.begin(id, ORDERS)) {
      Stream.of(rows).forEach(batch::row);
      batch.failed(row(0), List.of(new RowError("1", "no")));
      batch.commit();
    }
  }

  private void reopen() {
    store.close();
    open();
  }

  private static ObjectNode row(int n) {
    return Trees.object().put("n", n);
  }
}
