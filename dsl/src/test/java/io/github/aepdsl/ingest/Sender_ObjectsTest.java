package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that a program makes. */
class Sender_ObjectsTest {

  record Click(int n, String page) {}

  /** As programs have them that are older than records. */
  public static final class Visit {
    public int getN() {
      return 3;
    }
  }

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private Path dead;
  private InletMessages messages;

  @BeforeEach
  void open() {
    dead = folder.resolve("dead.jsonl");
    messages = new TestSender(server.url()).inlet().raw().deadLetters(dead);
  }

  @Test
  void areMapsRecordsBeansAndText() {
    SendResult result =
        messages.send(
            List.of(
                Map.of("n", 1), new Click(2, "/"), new Visit(), new StringBuilder("{\"n\":4}")));

    assertThat(result.accepted()).isEqualTo(4);
    assertThat(server.taken).containsOnlyKeys(1, 2, 3, 4).doesNotContainValue(2);
  }

  @Test
  void areDeadLettersByTheirNumberWhereTheyAreNoObject() throws IOException {
    SendResult result =
        messages.send(
            Arrays.asList(Map.of("n", 1), null, 7, List.of(), "{\"n\":2}{", "  {\"n\":5} "));

    assertThat(result.accepted()).isEqualTo(2);
    assertThat(Files.readAllLines(dead))
        .containsExactly(
            letter(2, "null"), letter(3, "7"), letter(4, "[]"), letter(5, "{\\\"n\\\":2}{"));
  }

  @Test
  void areLeftOutByWhoGoesOnWithAStream() {
    server.answering(
        (exchange, numbers) -> {
          boolean stops = server.calls.get() > 3;
          if (stops) {
            FaultyInlet.answer(exchange, 404, "{}");
          }
          return stops;
        });
    Stream<String> all = IntStream.range(0, 10_000).mapToObj("{\"n\":%d}"::formatted);

    assertThatThrownBy(() -> messages.inFlight(1).send(all))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("sending messages was stopped when 3,000 messages had their end")
        .hasMessageContaining("leave out the first ")
        .hasMessageContaining(" of them and send again");
  }

  @Test
  void areNotSentWhereTheStreamBreaks() {
    Stream<String> broken =
        IntStream.range(0, 10)
            .mapToObj(
                n -> {
                  if (n == 5) {
                    throw new IllegalStateException("the source is gone");
                  }
                  return "{\"n\":" + n + "}";
                });

    assertThatThrownBy(() -> messages.send(broken)).hasMessage("the source is gone");
    assertThat(server.requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "oops", "[1]", "7", "{\"n\":1", "{\"n\":1}}", "{} {}"})
  void areRefusedAtOnceWhereTheyGoAlone(String text) {
    assertThatThrownBy(() -> messages.send(text)).isInstanceOf(InvalidValueException.class);
    assertThat(server.requests).isEmpty();
  }

  @Test
  void saysSoFarWhatWasNotTakenWhereItIsStopped() {
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(exchange, 404, "{}");
          return true;
        });

    assertThatThrownBy(() -> messages.send(List.of("oops", Map.of("n", 1))))
        .hasMessageContaining("was stopped when 1 message had its end")
        .hasMessageContaining("dead letters so far: " + dead);
  }

  private static String letter(int line, String message) {
    return "{\"line\":%d,\"reason\":\"not one JSON object\",\"message\":\"%s\"}"
        .formatted(line, message);
  }
}
