package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody changes while it is sent. */
class Sender_ChangedFileTest {

  private static final int COUNT = 5_000;

  /** What somebody does to a file. */
  private interface Change {
    void make() throws IOException;
  }

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private InletMessages messages;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    messages = new TestSender(server.url()).inlet().messages(TestSender.SCHEMA);
    file = Files.writeString(folder.resolve("events.jsonl"), lines(0, COUNT));
  }

  @Test
  void isNotOverWhenItWasCut() {
    isNotOverAfter(() -> Files.writeString(file, lines(0, 10)));
  }

  @Test
  void isNotOverWhenItWasEmptied() {
    isNotOverAfter(() -> Files.writeString(file, ""));
  }

  @Test
  void isNotOverWhenAnotherOneTookItsPlace() {
    isNotOverAfter(
        () -> {
          Path other = Files.writeString(folder.resolve("other"), lines(9_000, 9_000 + 2 * COUNT));
          Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  @Test
  void isNotOverWhenItWasRemoved() {
    isNotOverAfter(() -> Files.delete(file));
  }

  @Test
  void isGoneOnWithWhenTheOldOneIsBack() throws IOException {
    isNotOverAfter(() -> Files.writeString(file, lines(0, 10)));
    Files.writeString(file, lines(0, COUNT));

    messages.resume(file);

    assertThat(server.taken).hasSize(COUNT);
  }

  @Test
  void isOverWhenLinesWereAdded() {
    meanwhile(() -> Files.writeString(file, lines(COUNT, COUNT + 1), StandardOpenOption.APPEND));

    assertThat(messages.send(file).accepted()).isBetween((long) COUNT, COUNT + 1L);
    assertThat(folder.resolve("events.jsonl.checkpoint")).doesNotExist();
  }

  @Test
  void isOverWhenItsLastLineHasNoEnd() throws IOException {
    Files.writeString(file, lines(0, 3).stripTrailing());

    assertThat(messages.send(file).accepted()).isEqualTo(3);
  }

  private void isNotOverAfter(Change change) {
    meanwhile(change);

    assertThatThrownBy(() -> messages.send(file))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("events.jsonl was changed while it was sent: ")
        .hasMessageContaining("up to line " + "%,d".formatted(server.taken.size()))
        .hasMessageContaining("put the old one back and go on; or delete " + file + ".checkpoint");
    assertThat(folder.resolve("events.jsonl.checkpoint")).isNotEmptyFile();
  }

  private void meanwhile(Change change) {
    AtomicBoolean once = new AtomicBoolean();
    server.answering(
        (exchange, numbers) -> {
          if (once.compareAndSet(false, true)) {
            change.make();
          }
          return false;
        });
  }

  private static String lines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj("{\"n\":%d}\n"::formatted)
        .collect(Collectors.joining());
  }
}
