package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.show.Display;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What Ctrl-C does: it interrupts the thread that sends. */
@Timeout(60)
class Sender_StopTest {

  private static final int COUNT = 50_000;

  @RegisterExtension final FaultyInlet inlet = FaultyInlet.start();
  @TempDir Path folder;

  @Test
  void saysHowFarItCameAndHowToGoOn() throws IOException {
    Path file = file();

    assertThatThrownBy(() -> stopped(file))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("sending events.jsonl was stopped when ")
        .hasMessageContaining(".resume(Path.of(");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    Path file = file();
    assertThatThrownBy(() -> stopped(file)).isInstanceOf(NotOverException.class);
    assertThat(Thread.interrupted()).isTrue();
    inlet.answering((exchange, numbers) -> false);

    SendResult rest = messages().resume(file);

    assertThat(inlet.taken.size()).isEqualTo(COUNT);
    assertThat(rest.toString().lines().skip(1).findFirst().orElseThrow())
        .matches(
            "resumed from line [\\d,]+(, and lines .* again)?;"
                + " maybe twice: what was under way when it ended, 8,000 messages at most");
  }

  private void stopped(Path file) {
    Thread sender = Thread.currentThread();
    AtomicBoolean once = new AtomicBoolean();
    inlet.answering(
        (exchange, numbers) -> {
          if (inlet.calls.get() > 5 && once.compareAndSet(false, true)) {
            sender.interrupt();
          }
          return false;
        });
    messages().send(file);
  }

  private InletMessages messages() {
    return new TestSender(inlet.url()).inlet(false, Display.NONE).messages(TestSender.SCHEMA);
  }

  private Path file() throws IOException {
    Stream<String> lines = IntStream.range(0, COUNT).mapToObj(i -> "{\"n\":" + i + "}");
    return Files.write(folder.resolve("events.jsonl"), (Iterable<String>) lines::iterator);
  }
}
