package io.github.aepdsl.ingest;

import static io.github.aepdsl.ingest.FaultyInlet.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageWriter_PushTest {

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private Path dead;
  private InletMessages messages;

  @BeforeEach
  void open() {
    dead = folder.resolve("dead.jsonl");
    messages = new TestSender(server.url()).inlet().messages(TestSender.SCHEMA).deadLetters(dead);
  }

  @Test
  void sendsWhatItIsGivenInBatches() {
    try (MessageWriter writer = messages.writer()) {
      for (int n = 0; n < 2_500; n++) {
        writer.write("{\"n\":" + n + "}");
      }
      assertThat(writer.finish().accepted()).isEqualTo(2_500);
    }
    assertThat(server.taken).hasSize(2_500).doesNotContainValue(2);
    assertThat(server.requests).hasSize(3);
  }

  @Test
  void keepsWhatIsNoMessageAsADeadLetter() throws IOException {
    try (MessageWriter writer = messages.writer()) {
      writer.write("no message");
      writer.write("{\"n\":1}");
      SendResult result = writer.finish();
      assertThat(result.accepted()).isEqualTo(1);
      assertThat(result.failed()).isEqualTo(1);
    }
    assertThat(Files.readAllLines(dead)).hasSize(1);
  }

  @Test
  void keepsEachDeadLetterOnALineOfItsOwn() throws IOException {
    server.answering(
        (exchange, numbers) -> {
          answer(exchange, 207, "{\"responses\":[{\"status\":400,\"message\":\"no\"}]}");
          return true;
        });
    try (MessageWriter writer = messages.writer()) {
      writer.write("{\n  \"n\": 1\n}");
      writer.finish();
    }
    assertThat(Files.readAllLines(dead)).hasSize(1);
  }

  @Test
  void saysHowFarItIs() {
    try (MessageWriter writer = messages.writer()) {
      writer.write("{\"n\":1}");
      writer.write("no message");
      writer.finish();
      assertThat(writer.accepted()).isEqualTo(1);
      assertThat(writer.failed()).isEqualTo(1);
      assertThat(writer.retried()).isZero();
    }
  }

  @Test
  void endsWhenItIsOfNoUseToGoOn() {
    server.answering(
        (exchange, numbers) -> {
          answer(exchange, 401, "{}");
          return true;
        });
    try (MessageWriter writer = messages.writer()) {
      writer.write("{\"n\":1}");
      assertThatThrownBy(writer::finish)
          .isInstanceOf(NotOverException.class)
          .hasMessageContaining("send all of them again");
    }
  }

  @Test
  void canBeClosedWithoutAnEnd() {
    MessageWriter writer = messages.writer();
    writer.write("{\"n\":1}");
    writer.close();
    writer.close();
    assertThat(server.requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nonsense", "https://dcs.adobedc.net/", "mailto:a@b", "/collection/1", "a b"})
  void anAddressIsThatOfAnInlet(String url) {
    assertThatThrownBy(() -> Inlet.address(url))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("https://dcs.adobedc.net/collection/<id>");
  }
}
