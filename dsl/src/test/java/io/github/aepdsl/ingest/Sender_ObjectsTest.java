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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    stopsFrom(3_000);

    assertThatThrownBy(() -> messages.inFlight(1).send(all()))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("sending messages was stopped when 3,000 messages had their end")
        .hasMessageContaining("leave out the first 3,000 of them and send again");
  }

  @Test
  void areNeverLeftOutWhileOneBeforeThemIsUnderWay() {
    stopsFrom(2_000);

    assertThatThrownBy(() -> messages.inFlight(8).send(all()))
        .isInstanceOf(NotOverException.class)
        .satisfies(
            stopped ->
                assertThat(server.accepted())
                    .as(stopped.getMessage())
                    .containsAll(IntStream.range(0, leftOut(stopped)).boxed().toList()));
  }

  @Test
  void areAllSentAgainWhenNoneHadItsEnd() {
    stopsFrom(0);

    assertThatThrownBy(() -> messages.send(all()))
        .hasMessageContaining("stopped when 0 messages had their end")
        .hasMessageContaining("send all of them again");
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

  /** Whoever has one of these is refused, which ends it. */
  private void stopsFrom(int number) {
    server.answering(
        (exchange, numbers) -> {
          boolean stops = numbers.stream().anyMatch(n -> n >= number);
          if (stops) {
            FaultyInlet.answer(exchange, 403, "{}");
          }
          return stops;
        });
  }

  private static Stream<String> all() {
    return IntStream.range(0, 10_000).mapToObj("{\"n\":%d}"::formatted);
  }

  private static int leftOut(Throwable stopped) {
    Matcher number = Pattern.compile("leave out the first ([\\d,]+)").matcher(stopped.getMessage());
    return number.find() ? Integer.parseInt(number.group(1).replace(",", "")) : 0;
  }

  private static String letter(int line, String message) {
    return "{\"line\":%d,\"reason\":\"not one JSON object\",\"message\":\"%s\"}"
        .formatted(line, message);
  }
}
