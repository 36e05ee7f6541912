package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that come slowly: without a sender that lingers no more they would wait for ever. */
@Timeout(60)
class Sender_SlowInputTest {

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private final CountDownLatch arrived = new CountDownLatch(1);
  private InletMessages messages;

  @BeforeEach
  void open() {
    messages = new TestSender(server.url()).inlet().raw().deadLetters(folder.resolve("dead.jsonl"));
    server.answering(
        (exchange, numbers) -> {
          arrived.countDown();
          return false;
        });
  }

  @Test
  void leaveThoughTheyFillNoBatch() {
    SendResult result =
        messages.send(
            IntStream.range(0, 2)
                .mapToObj(
                    n -> {
                      if (n == 1) {
                        await();
                      }
                      return "{\"n\":" + n + "}";
                    }));

    assertThat(result.accepted()).isEqualTo(2);
    assertThat(server.requests).hasSize(2);
  }

  @Test
  void leaveAWriterThoughNobodyFinishesIt() {
    try (MessageWriter writer = messages.writer()) {
      writer.write("{\"n\":1}");
      await();

      assertThat(writer.finish().accepted()).isEqualTo(1);
    }
  }

  private void await() {
    try {
      arrived.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
