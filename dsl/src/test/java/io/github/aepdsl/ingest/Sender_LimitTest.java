package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request holds 1 MB at most. */
class Sender_LimitTest {

  private static final int MOST = 1_000_000;

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private final ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();
  private Path dead;
  private Inlet inlet;

  @BeforeEach
  void open() {
    dead = folder.resolve("dead.jsonl");
    inlet = new TestSender(server.url()).inlet();
    server.answering(
        (exchange, numbers) -> {
          sizes.add(Integer.valueOf(exchange.getRequestHeaders().getFirst("Content-Length")));
          return false;
        });
  }

  @Test
  void isReachedByOneMessage() {
    SendResult result = raw().send(List.of(ofLength(MOST - MessageBatch.FRAME)));

    assertThat(result.accepted()).isEqualTo(1);
    assertThat(sizes).containsExactly(MOST);
  }

  @Test
  void refusesOneByteMore() throws IOException {
    SendResult result = raw().send(List.of(ofLength(MOST - MessageBatch.FRAME + 1)));

    assertThat(result.failedByReason()).isEqualTo(Map.of("larger than 1 MB", 1L));
    assertThat(Files.readString(dead))
        .startsWith("{\"line\":1,\"reason\":\"larger than 1 MB: 999986 bytes\",\"message\":\"{");
    assertThat(sizes).isEmpty();
  }

  @Test
  void countsTheEnvelope() {
    InletMessages messages = inlet.messages(TestSender.SCHEMA).deadLetters(dead);
    messages.send(List.of(ofLength(100)));
    int most = 100 + MOST - sizes.remove();

    SendResult result = messages.send(List.of(ofLength(most), ofLength(most + 1)));

    assertThat(result.accepted()).isEqualTo(1);
    assertThat(result.failed()).isEqualTo(1);
    assertThat(sizes).containsExactly(MOST);
  }

  @ParameterizedTest
  @CsvSource({"499992, 1", "499993, 2", "499994, 2"})
  void isReachedByTwoMessagesAndAComma(int length, int requests) {
    assertThat(raw().send(List.of(ofLength(499_992), ofLength(length))).accepted()).isEqualTo(2);
    assertThat(server.requests).hasSize(requests);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 1_000, 3_333, 333_333, 499_990, 500_000})
  void isKeptByEachBatch(int length) {
    int count = 3 * MOST / length;

    assertThat(raw().send(Collections.nCopies(count, ofLength(length))).accepted())
        .isEqualTo(count);
    assertThat(sizes).allMatch(size -> size <= MOST);
    assertThat(server.requests).allMatch(numbers -> numbers.size() <= 1_000);
  }

  @Test
  void isKeptByBatchesInTheOrderOfTheirKeys() {
    List<String> messages =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"n\":1,\"key\":%d,\"a\":\"%s\"}".formatted(i % 3, "x".repeat(90_000)))
            .collect(Collectors.toList());

    assertThat(raw().orderedBy("key").send(messages).accepted()).isEqualTo(40);
    assertThat(sizes).allMatch(size -> size <= MOST);
  }

  @Test
  void isOfBytesNotOfLetters() {
    String message = "{\"n\":1,\"a\":\"" + "ë".repeat(MOST / 2) + "\"}";

    assertThat(raw().send(List.of(message)).failedByReason()).containsOnlyKeys("larger than 1 MB");
  }

  @Test
  void isAMebibyteForOneThatGoesAlone() {
    String most = ofLength(1 << 20);
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(
              exchange, 200, "{\"inletId\":\"a\",\"xactionId\":\"1\",\"receivedTimeMs\":1}");
          return true;
        });

    assertThat(inlet.send(most).xactionId()).isEqualTo("1");
    assertThatThrownBy(() -> inlet.send(most + " "))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("1 MB at most, this is 1048577 bytes");
    assertThat(server.requests).hasSize(1);
  }

  private InletMessages raw() {
    return inlet.raw().deadLetters(dead);
  }

  private static String ofLength(int length) {
    String begin = "{\"n\":1,\"a\":\"";
    return begin + "x".repeat(length - begin.length() - 2) + "\"}";
  }
}
