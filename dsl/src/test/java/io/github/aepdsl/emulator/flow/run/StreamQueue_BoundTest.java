package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How much waits to land. */
@Timeout(20)
class StreamQueue_BoundTest {

  private final StreamQueue queue = new StreamQueue(1_000);

  @Test
  void takesOneThatIsLargerThanAllRoom() throws Exception {
    queue.add(message(5_000));

    assertThat(queue.takeAll()).hasSize(1);
  }

  @Test
  void whoBringsMoreWaitsUntilWhatWasTakenHasLanded() throws Exception {
    queue.add(message(700));
    Thread sender = sender();
    List<StreamedMessage> taken = queue.takeAll();

    waitsFor(sender);
    assertThat(queue.takeAll()).isEmpty();
    queue.done(taken);
    sender.join();

    assertThat(queue.takeAll()).hasSize(1);
  }

  @Test
  void whoWaitsGoesWhenItCloses() throws Exception {
    queue.add(message(700));
    Thread sender = sender();
    waitsFor(sender);

    queue.close();
    sender.join();

    assertThat(queue.awaitOne()).isFalse();
    assertThat(queue.takeAll()).hasSize(1);
  }

  @Test
  void whoLandsWaitsForTheFirst() throws Exception {
    CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(this::awaitOne);

    queue.add(message(1));

    assertThat(one.get()).isTrue();
  }

  private boolean awaitOne() {
    try {
      return queue.awaitOne();
    } catch (InterruptedException e) {
      return false;
    }
  }

  private Thread sender() {
    Thread sender =
        new Thread(
            () -> {
              try {
                queue.add(message(700));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    sender.setDaemon(true);
    sender.start();
    return sender;
  }

  private static void waitsFor(Thread sender) throws InterruptedException {
    while (sender.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
  }

  private static StreamedMessage message(int bytes) {
    return new StreamedMessage("a", Optional.empty(), Instant.EPOCH, Trees.object(), bytes);
  }
}
