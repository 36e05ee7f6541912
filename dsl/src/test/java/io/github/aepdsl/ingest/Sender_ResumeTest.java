package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A file that is half sent is gone on with as long as it is the same. */
class Sender_ResumeTest {

  private static final String LINES = lines(0, 3);

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private InletMessages messages;
  private Path file;

  @BeforeEach
  void open() {
    messages = new TestSender(server.url()).inlet().messages(TestSender.SCHEMA);
    file = folder.resolve("events.jsonl");
  }

  @Test
  void takesALastLineThatHasNoEnd() throws IOException {
    halfSend(LINES.stripTrailing());

    assertThat(messages.resume(file).accepted()).isEqualTo(3);
  }

  @Test
  void takesWhatWasAddedSince() throws IOException {
    halfSend(LINES);
    Files.writeString(file, LINES + lines(3, 5));

    assertThat(messages.resume(file).accepted()).isEqualTo(5);
    assertThat(server.taken).hasSize(5);
  }

  @Test
  void refusesAnotherFileOfItsName() throws IOException {
    halfSend(LINES);
    Files.writeString(file, lines(5, 9));

    refuses(() -> messages.resume(file));
    refuses(() -> messages.send(file));
    assertThat(server.taken).isEmpty();
  }

  @Test
  void refusesOneThatBecameShorter() throws IOException {
    halfSend(lines(0, 1_000));
    Files.writeString(file, lines(0, 900));

    refuses(() -> messages.resume(file));
  }

  @Test
  void refusesOneWhoseLinesWereMoved() throws IOException {
    halfSend(lines(0, 1_000));
    Files.writeString(file, lines(0, 900) + lines(10_000, 10_200));

    refuses(() -> messages.resume(file));
  }

  @Test
  void sendsTheOtherFileWhenTheCheckpointIsDeleted() throws IOException {
    halfSend(LINES);
    Files.writeString(file, lines(5, 9));
    Files.delete(folder.resolve("events.jsonl.checkpoint"));

    assertThat(messages.send(file).accepted()).isEqualTo(4);
  }

  private void refuses(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(file + " was half sent, up to line ")
        .hasMessageContaining("is another file now")
        .hasMessageContaining("delete " + file + ".checkpoint");
  }

  /** The inlet answers 404, which ends it with all of the file under way. */
  private void halfSend(String lines) throws IOException {
    Files.writeString(file, lines);
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(exchange, 404, "{}");
          return true;
        });
    assertThatThrownBy(() -> messages.send(file)).isInstanceOf(NotOverException.class);
    server.answering((exchange, numbers) -> false);
  }

  private static String lines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj("{\"n\":%d}\n"::formatted)
        .collect(Collectors.joining());
  }
}
