package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The batches, and the places on the way, of which there are only so many. */
@Timeout(60)
class BatchPool_ReuseTest {

  private final BatchPool pool = new BatchPool(1, 10);
  private final Window window = new Window(1);

  @Test
  void givesTheSameBatchAgainEmpty() throws InterruptedException {
    MessageBatch batch = pool.take();
    batch.add(MessageFrame.NONE, new byte[] {'{', '}'}, 0, 2, 1, 0);
    pool.give(batch);

    assertThat(pool.take()).isSameAs(batch);
    assertThat(batch.count()).isZero();
  }

  @Test
  void hasNoMoreThanItWasMadeFor() throws InterruptedException {
    pool.take();
    Thread.currentThread().interrupt();

    assertThatThrownBy(pool::take).isInstanceOf(InterruptedException.class);
  }

  @Test
  void letsWhoWaitsHaveWhatComesBack() throws Exception {
    MessageBatch batch = pool.take();
    CompletableFuture<MessageBatch> next = later();
    pool.give(batch);

    assertThat(next.get()).isSameAs(batch);
  }

  @Test
  void aPlaceIsNotTakenByWhoIsInterrupted() throws InterruptedException {
    window.enter();
    Thread.currentThread().interrupt();
    assertThatThrownBy(window::enter).isInstanceOf(InterruptedException.class);

    window.leave();

    window.enter();
  }

  private CompletableFuture<MessageBatch> later() {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return pool.take();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
