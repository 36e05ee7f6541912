package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand messages, and one fault of each kind in a hundred requests or messages. */
class Sender_FaultsTest {

  private static final int COUNT = 100_000;

  /** Those that the inlet does not take, whatever happens. */
  private static final int BAD = COUNT / 1_000;

  @RegisterExtension final FaultyInlet inlet = FaultyInlet.start();
  @TempDir Path folder;
  private InletMessages messages;

  @BeforeEach
  void open() {
    inlet.failing(0.01);
    messages =
        new TestSender(inlet.url())
            .inlet()
            .within(Duration.ofHours(1))
            .messages(TestSender.SCHEMA)
            .deadLetters(folder.resolve("dead.jsonl"));
  }

  @Test
  void loseNothingOfAFile() throws IOException {
    SendResult result = messages.send(file());

    assertThat(result.sent()).isEqualTo(COUNT);
    assertThat(result.accepted()).isEqualTo(COUNT - BAD);
    assertThat(inlet.taken.size()).isEqualTo(COUNT - BAD);
  }

  @Test
  void doubleOnlyWhatTheInletDidNotOwnUpTo() throws IOException {
    inlet.failing(0.05); // so often that some are hidden for sure
    SendResult result = messages.send(file());

    assertThat(inlet.doubled()).isZero();
    assertThat(inlet.hidden.size()).isPositive().isLessThanOrEqualTo((int) result.maybeTwice());
  }

  @Test
  void putWhatCannotBeTakenIntoTheDeadLetters() throws IOException {
    SendResult result = messages.send(file());

    assertThat(result.failedByReason()).containsExactly(Map.entry("400 no", (long) BAD));
    assertThat(Files.readAllLines(result.deadLetters().orElseThrow())).hasSize(BAD);
  }

  @Test
  void loseNothingOfAStreamInTheOrderOfItsKeys() {
    SendResult result =
        messages
            .orderedBy("key")
            .send(IntStream.range(0, 20_000).mapToObj(Sender_FaultsTest::keyed));

    assertThat(result.accepted()).isEqualTo(20_000 - 20);
    assertThat(inlet.taken.size()).isEqualTo(20_000 - 20);
  }

  private Path file() throws IOException {
    Stream<String> lines = IntStream.range(0, COUNT).mapToObj(i -> "{\"n\":" + i + "}");
    return Files.write(folder.resolve("events.jsonl"), (Iterable<String>) lines::iterator);
  }

  private static String keyed(int number) {
    return "{\"n\":" + number + ",\"key\":\"k" + number % 5_000 + "\"}";
  }
}
