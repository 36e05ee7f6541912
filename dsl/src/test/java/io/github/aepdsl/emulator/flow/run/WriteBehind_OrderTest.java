package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are written while others are mapped. */
class WriteBehind_OrderTest {

  private static final int MANY = 4 * WriteBehind.BLOCK_ROWS + 7;

  private final List<Integer> written = new ArrayList<>();

  @Test
  void everyRowIsWrittenInItsOrder() {
    try (WriteBehind writes = new WriteBehind()) {
      addMany(writes);
      writes.finish();

      assertThat(written).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }
  }

  @Test
  void fewRowsNeedNoThread() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (WriteBehind writes = new WriteBehind()) {
      writes.add(() -> threads.add(Thread.currentThread()), 1);
      writes.finish();
    }

    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void nextRowsComeWhileABlockIsWritten() throws Exception {
    CountDownLatch next = new CountDownLatch(1);
    try (WriteBehind writes = new WriteBehind()) {
      writes.add(() -> await(next), WriteBehind.BLOCK_BYTES);
      writes.add(() -> written.add(1), 1);
      next.countDown();
      writes.finish();
    }

    assertThat(written).containsExactly(1);
  }

  @Test
  void twoBlocksAreInMemoryAtMost() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (WriteBehind writes = new WriteBehind()) {
      for (int i = 0; i < MANY; i++) {
        most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
        writes.add(waiting::decrementAndGet, 1);
      }
      writes.finish();
    }

    assertThat(most.get()).isLessThanOrEqualTo(2 * WriteBehind.BLOCK_ROWS);
    assertThat(waiting.get()).isZero();
  }

  @Test
  void largeRowsMakeSmallBlocks() {
    AtomicInteger waiting = new AtomicInteger();
    try (WriteBehind writes = new WriteBehind()) {
      for (int i = 0; i < 20; i++) {
        waiting.incrementAndGet();
        writes.add(waiting::decrementAndGet, WriteBehind.BLOCK_BYTES / 2);

        assertThat(waiting.get()).isLessThanOrEqualTo(4);
      }
    }
  }

  @Test
  void whatADiskRefusesReachesWhoWrites() {
    try (WriteBehind writes = new WriteBehind()) {
      writes.add(WriteBehind_OrderTest::refused, WriteBehind.BLOCK_BYTES);

      assertThatThrownBy(() -> addMany(writes))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("full");
      assertThat(written).isEmpty();
    }
  }

  @Test
  void whatTheLastBlockCameToIsToldAtTheEnd() {
    try (WriteBehind writes = new WriteBehind()) {
      writes.add(WriteBehind_OrderTest::refused, WriteBehind.BLOCK_BYTES);
      writes.add(() -> written.add(1), 1);

      assertThatThrownBy(writes::finish).isInstanceOf(UncheckedIOException.class);
      assertThat(written).isEmpty();
    }
  }

  @Test
  void closedHalfWayItWritesNothingMore() {
    try (WriteBehind writes = new WriteBehind()) {
      addMany(writes);
    }

    assertThat(written).hasSize(4 * WriteBehind.BLOCK_ROWS);
  }

  private void addMany(WriteBehind writes) {
    for (int i = 0; i < MANY; i++) {
      int row = i;
      writes.add(() -> written.add(row), 1);
    }
  }

  private static void refused() {
    throw new UncheckedIOException(new IOException("the disk is full"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
