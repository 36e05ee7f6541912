package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.RowPages;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A hundred rows in pages of seven, ten of which always share a value; loses its connection. */
final class ScriptedDatabase implements Database {

  static final int ROWS = 100;
  private static final int IN_A_PAGE = 7;

  final CountDownLatch aborted = new CountDownLatch(1);
  private final AtomicInteger pagesUntilLost;

  /** One that is lost after so many pages, once for all that share the counter. */
  ScriptedDatabase(AtomicInteger pagesUntilLost) {
    this.pagesUntilLost = pagesUntilLost;
  }

  @Override
  public List<String> tables() {
    return List.of("t");
  }

  @Override
  public List<SourceColumn> columns(String table) throws SourceTrouble {
    await(aborted); // a server that hangs
    throw new SourceTrouble(TroubleKind.LOST, "aborted");
  }

  @Override
  public RowPages rows(RowQuery query) {
    Iterator<ObjectNode> rows =
        IntStream.range(0, ROWS)
            .mapToObj(n -> Trees.object().put("n", n).put("tens", n / 10))
            .filter(row -> isWanted(row, query.delta().orElseThrow()))
            .iterator();
    return new RowPages() {
      @Override
      public List<ObjectNode> next() throws SourceTrouble {
        if (pagesUntilLost.getAndDecrement() == 0) {
          throw new SourceTrouble(TroubleKind.LOST, "lost");
        }
        return IntStream.range(0, IN_A_PAGE)
            .filter(i -> rows.hasNext())
            .mapToObj(i -> rows.next())
            .toList();
      }

      @Override
      public void close() {}
    };
  }

  private static boolean isWanted(ObjectNode row, Delta delta) {
    return delta.after().map(after -> row.path("tens").asInt() > after.asInt()).orElse(true);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void abort() {
    aborted.countDown();
  }

  @Override
  public void close() {}
}
