package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process is killed while it sends, and another goes on. */
@Timeout(120)
class Sender_KillTest {

  private static final int COUNT = 30_000;
  private static final int BATCH = 1_000;

  @RegisterExtension final FaultyInlet inlet = FaultyInlet.start();
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("moments")
  void everythingArrivesAndOnlyWhatWasUnderWayTwice(int answered) throws Exception {
    Path file = file();
    killAfter(answered, file);

    SendResult rest = KilledSender.messages(inlet.url()).resume(file);

    assertThat(inlet.taken.size()).isEqualTo(COUNT);
    assertThat(inlet.doubled()).isEqualTo(twice());
    assertThat(twice()).isBetween(1L, (long) KilledSender.IN_FLIGHT * BATCH);
    assertThat(rest.failed()).isZero();
  }

  /** The first and the last one, and some by chance, which the name of a failed test tells. */
  static IntStream moments() {
    IntStream random = new Random().ints(4, 1, COUNT / BATCH - 1);
    return IntStream.concat(IntStream.of(0, COUNT / BATCH - 1), random);
  }

  @Test
  void whatMayBeThereTwiceIsToldByTheSettingsOfTheKilledOne() throws Exception {
    Path file = file();
    killAfter(3, file);

    SendResult rest = KilledSender.messages(inlet.url()).inFlight(1).resume(file);

    assertThat(rest.toString()).contains("4,000 messages at most");
  }

  @Test
  void isNotBegunAnewByMistake() throws Exception {
    Path file = file();
    killAfter(3, file);

    assertThatThrownBy(() -> KilledSender.messages(inlet.url()).send(file))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("is half sent")
        .hasMessageContaining(".resume(Path.of(")
        .hasMessageContaining("events.jsonl.checkpoint");
  }

  @Test
  void leavesNoCheckpointWhenAllIsSent() throws Exception {
    Path file = file();
    killAfter(3, file);
    KilledSender.messages(inlet.url()).resume(file);

    assertThat(Files.list(folder)).containsExactly(file);
    assertThatThrownBy(() -> KilledSender.messages(inlet.url()).resume(file))
        .hasMessageContaining("is not half sent");
  }

  private long twice() {
    return inlet.taken.values().stream().filter(times -> times == 2).count();
  }

  /** So many batches are answered; those behind them are taken, and nobody hears of it. */
  private void killAfter(int answered, Path file) throws IOException, InterruptedException {
    CountDownLatch silent = new CountDownLatch(1);
    CountDownLatch killed = new CountDownLatch(1);
    inlet.answering(
        (exchange, numbers) -> {
          if (inlet.calls.get() <= answered) {
            return false;
          }
          numbers.forEach(number -> inlet.taken.merge(number, 1, Integer::sum));
          silent.countDown();
          await(killed);
          return true;
        });
    Process sender = KilledSender.start(inlet.url(), file);
    assertThat(silent.await(60, TimeUnit.SECONDS)).isTrue();
    sender.destroyForcibly().waitFor();
    killed.countDown();
    inlet.answering((exchange, numbers) -> false);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path file() throws IOException {
    Stream<String> lines = IntStream.range(0, COUNT).mapToObj(i -> "{\"n\":" + i + "}");
    return Files.write(folder.resolve("events.jsonl"), (Iterable<String>) lines::iterator)
        .toAbsolutePath();
  }
}
