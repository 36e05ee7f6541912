package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two sendings of one file at once would send all of it twice. */
@Timeout(60)
class Sender_OneAtATimeTest {

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private InletMessages messages;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    messages = KilledSender.messages(server.url());
    file = Files.writeString(folder.resolve("events.jsonl"), "{\"n\":1}\n{\"n\":2}\n");
    server.answering(
        (exchange, numbers) -> {
          begun.countDown();
          await(over);
          return false;
        });
  }

  @AfterEach
  void goOn() {
    over.countDown();
  }

  @Test
  void areRefusedInOneProcess() throws InterruptedException {
    CompletableFuture<SendResult> first = messages.sendAsync(file);
    begun.await();

    refuses(() -> messages.send(file));
    refuses(() -> messages.resume(file));
    over.countDown();

    assertThat(first.join().accepted()).isEqualTo(2);
    assertThat(server.taken).hasSize(2).doesNotContainValue(2);
  }

  @Test
  void areRefusedInTwoProcesses() throws Exception {
    Process other = KilledSender.start(server.url(), file);
    begun.await();

    refuses(() -> messages.send(file));
    other.destroyForcibly().waitFor();
    over.countDown();
    server.answering((exchange, numbers) -> false);

    assertThat(messages.resume(file).accepted()).isEqualTo(2);
  }

  @Test
  void areRefusedOfDeadLettersToo() throws Exception {
    Path letters =
        Files.writeString(
            folder.resolve("x.dead.jsonl"),
            "{\"line\":1,\"reason\":\"400 no\",\"message\":{\"n\":1}}\n");
    CompletableFuture<SendResult> first =
        CompletableFuture.supplyAsync(() -> messages.replay(letters));
    begun.await();

    assertThatThrownBy(() -> messages.replay(letters)).hasMessageContaining("is being sent");
    over.countDown();

    assertThat(first.join().accepted()).isEqualTo(1);
  }

  @Test
  void mayFollowOnEachOther() throws IOException {
    over.countDown();

    assertThat(messages.send(file).accepted()).isEqualTo(2);
    assertThat(messages.send(file).accepted()).isEqualTo(2);
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void mayFollowOnOneThatWasRefused() throws IOException {
    over.countDown();
    assertThatThrownBy(() -> messages.resume(file)).hasMessageContaining("is not half sent");

    assertThat(messages.send(file).accepted()).isEqualTo(2);
  }

  private void refuses(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(file + " is being sent, here or by another process")
        .hasMessageContaining("again when that has come to its end");
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
