package io.github.aepdsl.ingest;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dead letters are sent again. */
class Sender_ReplayTest {

  private static final String TEXT =
      "{\"line\":3,\"reason\":\"not one JSON object\",\"message\":\"oops\"}";
  private static final String OBJECT =
      "{\"line\":7,\"reason\":\"400 no\",\"message\":{\"header\":{},\"n\":1}}";

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;
  private Inlet inlet;
  private Path letters;
  private Path again;

  @BeforeEach
  void open() {
    inlet = new TestSender(server.url()).inlet();
    letters = folder.resolve("events.jsonl.dead.jsonl");
    again = folder.resolve("events.jsonl.dead-2.jsonl");
  }

  @Test
  void keepsALetterWhoseMessageIsNoObjectAsItIs() throws IOException {
    Files.write(letters, List.of(TEXT, OBJECT));

    SendResult result = inlet.replay(letters);

    assertThat(result.accepted()).isEqualTo(1);
    assertThat(result.failedByReason()).isEqualTo(Map.of("not one JSON object", 1L));
    assertThat(Files.readAllLines(again)).containsExactly(TEXT);
  }

  @Test
  void namesTheLineThatAMessageOnceCameFrom() throws IOException {
    Files.write(letters, List.of(TEXT, OBJECT));
    answerEach(400);

    inlet.replay(letters);

    assertThat(Files.readAllLines(again)).containsExactlyInAnyOrder(TEXT, OBJECT);
  }

  @Test
  void saysOfWhatIsNoLetterThatItIsNone() throws IOException {
    Files.write(letters, List.of(OBJECT, "{\"n\":1}"));

    assertThat(inlet.replay(letters).failedByReason())
        .containsOnlyKeys("no dead letter: it lacks reason and message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"n\":1}",
        "n,name",
        "\n\n{\"message\":{\"n\":1}}",
        "{\"reason\":\"no\"}",
        "[]",
        "oops"
      })
  void refusesAFileThatHoldsNoLettersAndLeavesItAsItIs(String line) throws IOException {
    Path data = Files.writeString(folder.resolve("events.csv"), line + "\n");

    assertThatThrownBy(() -> inlet.replay(data))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(data + " holds no dead letters: ")
        .hasMessageContaining(".send(Path.of(");
    assertThat(server.requests).isEmpty();
    assertThat(Files.list(folder)).containsExactly(data);
    assertThat(data).hasContent(line);
  }

  @Test
  void takesLettersWhateverTheNameOfTheirFile() throws IOException {
    Path named = Files.write(folder.resolve("letters.csv"), List.of("", OBJECT));

    assertThat(inlet.replay(named).accepted()).isEqualTo(1);
  }

  @Test
  void putsAwayLettersThatWereAllAccepted() throws IOException {
    Files.write(letters, List.of(OBJECT));

    SendResult result = inlet.replay(letters);

    Path away = folder.resolve("events.jsonl.dead.jsonl.replayed");
    assertThat(result.replayed()).contains(away);
    assertThat(result.toString()).contains("all were accepted; it can be deleted");
    assertThat(Files.list(folder)).containsExactly(away);
    assertThat(Files.readAllLines(away)).containsExactly(OBJECT);
  }

  @Test
  void isRefusedASecondTime() throws IOException {
    Files.write(letters, List.of(OBJECT));
    Path away = inlet.replay(letters).replayed().orElseThrow();

    assertThatThrownBy(() -> inlet.replay(letters))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(letters + " was replayed: its letters lie in " + away)
        .hasMessageContaining("only if they are to arrive twice");
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void keepsThoseThatWerePutAwayBefore() throws IOException {
    Files.write(letters, List.of(OBJECT));
    inlet.replay(letters);
    Files.write(letters, List.of(OBJECT));

    assertThat(inlet.replay(letters).replayed())
        .contains(folder.resolve("events.jsonl.dead.jsonl.replayed-2"));
    assertThat(Files.list(folder)).hasSize(2);
  }

  @Test
  void saysWhereThoseAreThatFailedAgain() throws IOException {
    Files.write(letters, List.of(TEXT));
    Files.write(again, List.of(OBJECT));

    assertThat(inlet.replay(letters).toString())
        .startsWith("sent none of 1 message\n")
        .contains(
            "replayed: " + letters + ".replayed (those that failed again are in the dead letters)",
            "dead letters: " + again + " (1 of them from earlier)");
  }

  @Test
  void isNotOverWhenLettersWereAddedMeanwhile() throws IOException {
    Files.write(letters, List.of(OBJECT));
    server.answering(
        (exchange, numbers) -> {
          boolean first = server.calls.get() == 1;
          if (first) {
            Files.write(letters, List.of(OBJECT.replace("\"n\":1", "\"n\":2"), ""), APPEND);
          }
          return false;
        });

    assertThatThrownBy(() -> inlet.replay(letters))
        .isInstanceOf(NotOverException.class)
        .hasMessageContaining("was added to events.jsonl.dead.jsonl meanwhile")
        .hasMessageContaining(" again: it goes on");
    assertThat(inlet.replay(letters).accepted()).isEqualTo(1);
    assertThat(server.taken).containsOnlyKeys(1, 2).doesNotContainValue(2);
    assertThat(letters).doesNotExist();
  }

  @Test
  void leavesAnEmptyFileWhereItIs() throws IOException {
    Files.createFile(letters);

    assertThat(inlet.replay(letters)).hasToString("nothing was sent: there were no messages");
    assertThat(letters).exists();
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    Files.write(letters, List.of(OBJECT, OBJECT));
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(exchange, 404, "{}");
          return true;
        });
    assertThatThrownBy(() -> inlet.replay(letters))
        .isInstanceOf(NotOverException.class)
        .hasMessageMatching("(?s)sending .* had their end:\nPOST .* 404 .*")
        .hasMessageContaining("inlet.replay(Path.of(");
    server.answering((exchange, numbers) -> false);

    SendResult rest = inlet.replay(letters);

    assertThat(rest.accepted()).isEqualTo(2);
    assertThat(rest.resumed()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "events.jsonl.dead.jsonl, events.jsonl.dead-2.jsonl",
    "events.jsonl.dead-2.jsonl, events.jsonl.dead-3.jsonl",
    "bad.jsonl, bad.dead-2.jsonl",
    "bad.txt, bad.txt.dead-2.jsonl"
  })
  void countsInItsNameHowOftenAMessageFailed(Path of, Path next) {
    assertThat(DeadLetterFile.after(of)).isEqualTo(next);
  }

  private void answerEach(int status) {
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(
              exchange,
              207,
              "{\"responses\":[{\"statusCode\":%d,\"message\":\"no\"}]}".formatted(status));
          return true;
        });
  }
}
