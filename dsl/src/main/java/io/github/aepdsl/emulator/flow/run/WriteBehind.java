package io.github.aepdsl.emulator.flow.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

/**
 * Writes rows in their order, in blocks and on a thread of its own, so that the next ones are
 * mapped meanwhile. Two blocks are in memory at most; what fills none is written without a thread.
 * Used by one thread.
 */
final class WriteBehind implements AutoCloseable {

  static final int BLOCK_ROWS = 500;
  static final int BLOCK_BYTES = 1 << 18;

  private List<Runnable> block = new ArrayList<>();
  private long bytes;
  private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
  private Optional<ExecutorService> thread = Optional.empty();

  /**
   * Does this soon.
   *
   * @param length about how much memory it takes until then
   * @throws RuntimeException what an earlier one threw; none that came after that one is done
   */
  void add(Runnable write, int length) {
    block.add(write);
    bytes += length;
    if (block.size() == BLOCK_ROWS || bytes >= BLOCK_BYTES) {
      List<Runnable> full = block;
      block = new ArrayList<>(BLOCK_ROWS);
      bytes = 0;
      await();
      underWay = CompletableFuture.runAsync(() -> full.forEach(Runnable::run), thread());
    }
  }

  /**
   * Does what is left.
   *
   * @throws RuntimeException what one of them threw; none that came after that one is done
   */
  void finish() {
    await();
    block.forEach(Runnable::run);
    block.clear();
  }

  private void await() {
    try {
      underWay.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  private ExecutorService thread() {
    if (thread.isEmpty()) {
      thread = Optional.of(RunThread.daemon("local-platform-writes"));
    }
    return thread.get();
  }

  /** Waits for the block under way, and leaves out what is left. */
  @Override
  public void close() {
    underWay.handle((done, failure) -> done).join();
    thread.ifPresent(ExecutorService::shutdown);
  }
}
