package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread that is interrupted when it begins to send, or at whatever request. */
@Timeout(60)
class Sender_InterruptTest {

  private static final int COUNT = 20_000;

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private InletMessages messages;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    messages = KilledSender.messages(server.url());
    file = folder.resolve("events.jsonl");
    Files.writeString(
        file,
        IntStream.range(0, COUNT)
            .mapToObj("{\"n\":%d}\n"::formatted)
            .collect(Collectors.joining()));
  }

  @AfterEach
  void forget() {
    Thread.interrupted();
  }

  @Test
  void sendsNothingWhenItWasInterruptedBefore() throws IOException {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> messages.send(file))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("was stopped when 0 messages had their end")
        .hasMessageContaining(".send(Path.of(")
        .hasMessageContaining(" again: none of it has left");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests).isEmpty();
    assertThat(Files.list(folder)).containsExactly(file);
    assertThat(messages.send(file).accepted()).isEqualTo(COUNT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 19})
  void losesNothingWhenItIsInterruptedAtARequest(int request) {
    interruptAt(request);
    assertThatThrownBy(() -> messages.send(file)).isInstanceOf(NotOverException.class);
    assertThat(Thread.interrupted()).isTrue();

    messages.resume(file);

    assertThat(server.taken).hasSize(COUNT);
    assertThat(server.taken.values().stream().filter(times -> times > 1).count())
        .isLessThanOrEqualTo(KilledSender.IN_FLIGHT * 1_000);
  }

  @Test
  void losesNothingOfDeadLetters() throws IOException {
    Path letters = folder.resolve("x.dead.jsonl");
    Files.writeString(
        letters,
        IntStream.range(0, COUNT)
            .mapToObj("{\"line\":%1$d,\"reason\":\"no\",\"message\":{\"n\":%1$d}}\n"::formatted)
            .collect(Collectors.joining()));
    interruptAt(3);
    assertThatThrownBy(() -> messages.replay(letters)).isInstanceOf(NotOverException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(letters).exists();

    messages.replay(letters);

    assertThat(server.taken).hasSize(COUNT);
  }

  @Test
  void letsTheFileGo() {
    interruptAt(1);
    assertThatThrownBy(() -> messages.send(file)).isInstanceOf(NotOverException.class);
    Thread.interrupted();

    assertThatThrownBy(() -> messages.send(file)).hasMessageContaining("is half sent");
  }

  @Test
  void stopsAWriterWithItsFlag() {
    try (MessageWriter writer = messages.writer()) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> writer.write("{\"n\":1}")).isInstanceOf(NotOverException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private void interruptAt(int request) {
    Thread sender = Thread.currentThread();
    AtomicBoolean once = new AtomicBoolean();
    server.answering(
        (exchange, numbers) -> {
          if (server.calls.get() >= request && once.compareAndSet(false, true)) {
            sender.interrupt();
          }
          return false;
        });
  }
}
