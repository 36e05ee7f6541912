package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a result counts is how the reasons of dead letters begin. */
class Sender_ReasonsTest {

  private static final String NO = "{\"responses\":[{\"statusCode\":%d,\"message\":\"%s\"}%s]}";

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private Path dead;
  private InletMessages messages;

  @BeforeEach
  void open() {
    dead = folder.resolve("dead.jsonl");
    messages =
        new TestSender(server.url()).inlet().within(Duration.ofMillis(50)).raw().deadLetters(dead);
  }

  @Test
  void areOneForWhatIsNoObjectWhoeverSeesIt() {
    server.answering(
        (exchange, numbers) -> {
          boolean refused = numbers.contains(7);
          if (refused) {
            FaultyInlet.answer(exchange, 400, "{}");
          }
          return refused;
        });

    SendResult result =
        messages.send(List.of("{\"n\":1}", "oops", "[]", "{\"n\":7,}", "{\"n\":2}"));

    assertThat(result.failedByReason()).isEqualTo(Map.of("not one JSON object", 3L));
    assertMatched(result);
  }

  @Test
  void tellTheSizeOfWhatIsTooLarge() {
    SendResult result =
        messages.send(
            List.of(
                "{\"a\":\"" + "x".repeat(1_000_000) + "\"}",
                "{\"a\":\"" + "x".repeat(1_000_001) + "\"}"));

    assertThat(result.failedByReason()).isEqualTo(Map.of("larger than 1 MB", 2L));
    assertThat(reasons()).containsKey("larger than 1 MB: 1000008 bytes");
    assertMatched(result);
  }

  @Test
  void tellTheTriesOfWhatTheInletHadNoTimeFor() {
    always(503, "");

    SendResult result = messages.send(List.of("{\"n\":1}", "{\"n\":2}"));

    assertThat(result.failedByReason()).isEqualTo(Map.of("503, until the time was up", 2L));
    assertThat(reasons().keySet()).allMatch(reason -> reason.matches("503, .*: \\d+ tries"));
    assertMatched(result);
  }

  @Test
  void areTheWordsOfEachMessageThatTheInletHadNoTimeFor() {
    always(207, NO.formatted(503, "busy", ",{\"statusCode\":500,\"message\":\"broken\"}"));

    SendResult result = messages.send(List.of("{\"n\":1}", "{\"n\":2}"));

    assertThat(result.failedByReason())
        .isEqualTo(
            Map.of("503 busy, until the time was up", 1L, "500 broken, until the time was up", 1L));
    assertMatched(result);
  }

  @Test
  void areTheWordsOfTheInlet() {
    always(207, NO.formatted(400, "no schema", ""));

    SendResult result = messages.send(List.of("{\"n\":1}"));

    assertThat(result.failedByReason()).isEqualTo(Map.of("400 no schema", 1L));
    assertMatched(result);
  }

  @Test
  void areOfOneMessageThatMakesTheInletRefuseAll() {
    always(413, "");

    SendResult result = messages.send(List.of("{\"n\":1}"));

    assertThat(result.failedByReason()).isEqualTo(Map.of("413 for the request", 1L));
    assertMatched(result);
  }

  @Test
  void areKnownAsTheFaultOfTheInputWhereverTheyComeFrom() throws IOException {
    Path file = folder.resolve("in.csv");
    Files.writeString(file, "a,b\n1\n\"x\"y,1\n1,\"\n");
    SendResult rows = messages.send(file);
    Files.delete(dead);
    SendResult texts = messages.send(List.of("oops", "{\"a\":\"" + "x".repeat(1_000_000) + "\"}"));

    assertThat(rows.failed()).isEqualTo(3);
    assertThat(rows.failedByReason().keySet()).allMatch(InputFault::isOne);
    assertThat(texts.toString()).contains("next: correct the input").doesNotContain("replay(");
  }

  @Test
  void areTwentyAndOthers() throws IOException {
    List<String> rows =
        IntStream.range(2, 27)
            .mapToObj(i -> String.join(",", Collections.nCopies(i, "1")))
            .toList();
    Path file = folder.resolve("in.csv");
    Files.writeString(file, "a\n" + String.join("\n", rows));

    SendResult result = messages.send(file);

    assertThat(result.failed()).isEqualTo(25);
    assertThat(result.failedByReason())
        .hasSize(21)
        .containsEntry("other reasons", 5L)
        .containsEntry("fields: 2, columns: 1", 1L);
  }

  /** Each letter's reason is one that is counted, or that and a colon and more. */
  private void assertMatched(SendResult result) {
    result
        .failedByReason()
        .forEach(
            (counted, times) ->
                assertThat(
                        reasons().entrySet().stream()
                            .filter(
                                one ->
                                    one.getKey().equals(counted)
                                        || one.getKey().startsWith(counted + ": "))
                            .mapToLong(Map.Entry::getValue)
                            .sum())
                    .as(counted)
                    .isEqualTo(times));
  }

  private Map<String, Long> reasons() {
    try {
      return Files.readAllLines(dead).stream()
          .map(line -> Json.parse(line.getBytes(StandardCharsets.UTF_8)))
          .collect(
              Collectors.groupingBy(
                  letter -> letter.path("reason").asString(), Collectors.counting()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void always(int status, String body) {
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(exchange, status, body);
          return true;
        });
  }
}
