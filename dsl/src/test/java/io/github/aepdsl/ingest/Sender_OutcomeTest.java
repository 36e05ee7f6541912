package io.github.aepdsl.ingest;

import static io.github.aepdsl.ingest.FaultyInlet.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sender_OutcomeTest {

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private TestSender sender;
  private Path dead;

  @BeforeEach
  void open() {
    sender = new TestSender(server.url());
    dead = folder.resolve("dead.jsonl");
  }

  @Test
  void sendsOnlyWhatFailedAgain() {
    once(
        207,
        "{\"responses\":[{\"xactionId\":\"1-0\"},{\"xactionId\":\"1-1\",\"status\":503},"
            + "{\"xactionId\":\"1-2\"}]}");

    SendResult result = messages().send(numbers(3));

    assertThat(server.requests).containsExactly(List.of(0, 1, 2), List.of(1));
    assertThat(result.accepted()).isEqualTo(3);
    assertThat(result.retried()).isEqualTo(1);
  }

  @Test
  void neverSendsAgainWhatCannotSucceed() throws IOException {
    once(
        207,
        "{\"responses\":[{\"statusCode\":400,\"message\":\"unknown xdm format\"},"
            + "{\"xactionId\":\"1\"}]}");

    SendResult result = messages().send(numbers(2));

    assertThat(server.requests).hasSize(1);
    assertThat(result.failedByReason()).isEqualTo(Map.of("400 unknown xdm format", 1L));
    assertThat(Files.readString(dead))
        .startsWith("{\"line\":1,\"reason\":\"400 unknown xdm format\",\"message\":{\"header\":")
        .endsWith("\"xdmEntity\":{\"n\":0}}}}\n");
  }

  @Test
  void sendsDeadLettersAgainAsTheyWere() throws IOException {
    once(207, "{\"responses\":[{\"statusCode\":400,\"message\":\"no schema yet\"}]}");
    messages().send(numbers(1));

    SendResult result = sender.inlet().replay(dead);

    assertThat(result.accepted()).isEqualTo(1);
    assertThat(server.requests).containsExactly(List.of(0), List.of(0));
  }

  @Test
  void splitsWhatIsTooLarge() {
    server.answering(
        (exchange, numbers) -> {
          if (numbers.size() > 2) {
            answer(exchange, 413, "");
          }
          return numbers.size() > 2;
        });

    assertThat(messages().send(numbers(5)).accepted()).isEqualTo(5);
    assertThat(server.requests.get(0)).hasSize(5);
    assertThat(server.taken).hasSize(5).containsValue(1);
  }

  @Test
  void findsTheOneThatSpoilsABatch() {
    server.answering(
        (exchange, numbers) -> {
          if (numbers.contains(37)) {
            answer(exchange, 400, "{}");
          }
          return numbers.contains(37);
        });

    SendResult result = messages().send(numbers(100));

    assertThat(result.accepted()).isEqualTo(99);
    assertThat(result.failedByReason()).isEqualTo(Map.of("400 for the request", 1L));
  }

  @Test
  void waitsAsLongAsTheInletAsksAndALittleLonger() {
    server.answering(
        (exchange, numbers) -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          boolean first = server.calls.get() == 1;
          if (first) {
            answer(exchange, 429, "");
          }
          return first;
        });

    messages().send(numbers(1));

    assertThat(sender.waits)
        .singleElement()
        .satisfies(
            wait -> assertThat(wait).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7_700)));
  }

  @Test
  void givesUpWhenTheTimeIsUp() {
    always(503, "");

    SendResult result =
        sender
            .inlet()
            .within(Duration.ofMillis(10))
            .messages("s")
            .deadLetters(dead)
            .send(numbers(2));

    assertThat(result.accepted()).isZero();
    assertThat(result.failed()).isEqualTo(2);
    assertThat(result.failedByReason().keySet()).allMatch(reason -> reason.startsWith("503, "));
  }

  @Test
  void stopsAtOnceWhereAnOpenInletWantsAToken() {
    always(401, "{}");

    assertThatThrownBy(() -> messages().send(numbers(1))).isInstanceOf(NotOverException.class);
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void stopsWhereEveryMessageWouldBeRefused() {
    always(404, "{}");

    assertThatThrownBy(() -> messages().send(numbers(5_000)))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("stopped when 0 messages had their end")
        .hasMessageContaining("404");
    assertThat(server.requests).hasSizeLessThan(9);
  }

  @Test
  void countsWhatMayHaveArrivedTwice() {
    once(500, "");

    assertThat(messages().send(numbers(3)).maybeTwice()).isEqualTo(3);
  }

  @Test
  void countsAMessageOnceHoweverOftenItMayHaveArrived() {
    server.answering(
        (exchange, numbers) -> {
          int call = server.calls.get();
          if (call < 7) {
            answer(exchange, call == 4 ? 413 : 500, "");
          }
          return call < 7;
        });

    SendResult result = messages().send(numbers(4));

    assertThat(result.retried()).isGreaterThan(12);
    assertThat(result.maybeTwice()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 503})
  void doesNotCountWhatWasRefusedForTheMoment(int status) {
    once(status, "");

    SendResult result = messages().send(numbers(3));

    assertThat(result.maybeTwice()).isZero();
    assertThat(result.retried()).isEqualTo(3);
  }

  @Test
  void refusesOneThatIsTooLargeByItsNumberAndSize() throws IOException {
    String large = "{\"a\":\"" + "x".repeat(1_000_000) + "\"}";

    SendResult result = messages().send(List.of("{\"n\":1}", large, "{\"n\":2}"));

    assertThat(result.accepted()).isEqualTo(2);
    assertThat(Files.readString(dead).substring(0, 50))
        .startsWith("{\"line\":2,\"reason\":\"larger");
  }

  @Test
  void namesTheLineThatIsNoMessage() throws IOException {
    Path file =
        Files.write(folder.resolve("in.jsonl"), List.of("{\"n\":0}", "", "oops", "{\"n\":1}"));

    SendResult result = messages().send(file);

    assertThat(result.accepted()).isEqualTo(2);
    assertThat(Files.readAllLines(dead))
        .containsExactly("{\"line\":3,\"reason\":\"not one JSON object\",\"message\":\"oops\"}");
  }

  @Test
  void sendsCsvAsObjects() throws IOException {
    Path file =
        Files.write(
            folder.resolve("in.csv"),
            List.of("n,person.name,ok", "7,\"a, \"\"b\"\"\",true", "8,,"));

    SendResult result = sender.inlet().raw().deadLetters(dead).send(file);

    assertThat(result.accepted()).isEqualTo(2);
    assertThat(server.requests).containsExactly(List.of(7, 8));
  }

  @Test
  void printsWhatBecameOfAll() {
    once(207, "{\"responses\":[{\"statusCode\":400,\"message\":\"no\"},{\"xactionId\":\"1\"}]}");

    assertThat(messages().send(numbers(2)).toString())
        .startsWith("sent 2 messages in ")
        .contains("accepted  1", "failed    1         400 no", "next: inlet.replay(Path.of(");
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThatThrownBy(() -> messages().send(folder.resolve("none.jsonl")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void sendsWhileTheCallerDoesSomethingElse() {
    assertThat(messages().sendAsync(numbers(10)).join().accepted()).isEqualTo(10);
  }

  @Test
  void keepsTheOrderOfEachKeyThoughOthersPass() {
    AtomicInteger fails = new AtomicInteger(20);
    server.answering(
        (exchange, numbers) -> {
          boolean fail = numbers.stream().anyMatch(n -> n % 3 == 0) && fails.getAndDecrement() > 0;
          if (fail) {
            answer(exchange, 503, "");
          }
          return fail;
        });

    messages()
        .orderedBy("key")
        .send(IntStream.range(0, 60).mapToObj(n -> "{\"n\":" + n + ",\"key\":" + n % 3 + "}"));

    for (int key = 0; key < 3; key++) {
      int of = key;
      assertThat(server.accepted()).filteredOn(n -> n % 3 == of).isSorted().hasSize(20);
    }
  }

  private InletMessages messages() {
    return sender.inlet().within(Duration.ofHours(1)).messages(TestSender.SCHEMA).deadLetters(dead);
  }

  private void once(int status, String body) {
    server.answering(
        (exchange, numbers) -> {
          boolean first = server.calls.get() == 1;
          if (first) {
            answer(exchange, status, body);
          }
          return first;
        });
  }

  private void always(int status, String body) {
    server.answering(
        (exchange, numbers) -> {
          answer(exchange, status, body);
          return true;
        });
  }

  private static List<Map<String, Integer>> numbers(int count) {
    return IntStream.range(0, count).mapToObj(n -> Map.of("n", n)).toList();
  }
}
