package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result says of a sending. */
class SendResult_WordsTest {

  private static final Path LETTERS = Path.of("events.jsonl.dead.jsonl");
  private static final Path AWAY = Path.of("events.jsonl.dead.jsonl.replayed");

  @Test
  void countsWhatWasSent() {
    assertThat(of(2_000, 0, 2).toString())
        .isEqualTo(
            """
            sent 2,000 messages in 2.0 s, 1,000/s; requests: 2
                      messages
            accepted  2,000""");
    assertThat(of(1, 0, 1).toString()).startsWith("sent 1 message in 2.0 s, ");
  }

  @Test
  void doesNotCallThatSentWhichNeverLeft() {
    assertThat(of(0, 3, 0).toString()).startsWith("sent none of 3 messages\n");
    assertThat(of(0, 1, 0).chart().toString()).startsWith("what became of 1 message\n");
  }

  @Test
  void saysThatThereWasNothingToSend() {
    assertThat(of(0, 0, 0)).hasToString("nothing was sent: there were no messages");
    assertThat(result(0, 0, 0, Optional.empty(), 0, Optional.of("resumed"), Optional.empty()))
        .hasToString("nothing was left to send\nresumed");
  }

  @Test
  void tellsLettersOfThisSendingFromThoseBefore() {
    assertThat(letters(2, 0)).contains("\ndead letters: " + LETTERS + "\nnext: inlet.replay(");
    assertThat(letters(2, 12))
        .contains("\ndead letters: " + LETTERS + " (12 of them from earlier)\n");
    assertThat(letters(0, 12)).contains("\ndead letters: " + LETTERS + " (12, all from earlier)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not one JSON object",
        "larger than 1 MB",
        Utf8.PROBLEM,
        "fields: 2, columns: 1",
        "field 3: its quote is not closed",
        "field 1: text after its closing quote",
        "no dead letter: it lacks reason and message"
      })
  void doesNotOfferToReplayWhatIsTheFaultOfTheInput(String reason) {
    assertThat(failed(Map.of(reason, 2L), 0))
        .contains("\nnext: correct the input, where each letter");
    assertThat(failed(Map.of(reason, 2L, "400 no", 1L), 0)).contains("\nnext: inlet.replay(");
    assertThat(failed(Map.of(reason, 2L), 1)).contains("\nnext: inlet.replay(");
  }

  @Test
  void tellsWhatToDoWithLettersThatWereReplayed() {
    assertThat(replayed(0))
        .endsWith("\nreplayed: " + AWAY + " (all were accepted; it can be deleted)");
    assertThat(replayed(1))
        .contains("\nreplayed: " + AWAY + " (those that failed again are in the dead letters)\n");
  }

  private static String replayed(int failed) {
    Optional<Path> again = Optional.of(LETTERS).filter(some -> failed > 0);
    return result(3, failed, 1, again, 0, Optional.empty(), Optional.of(AWAY)).toString();
  }

  private static String letters(int failed, int earlier) {
    return result(1, failed, 1, Optional.of(LETTERS), earlier, Optional.empty(), Optional.empty())
        .toString();
  }

  private static SendResult of(int accepted, int failed, int requests) {
    return result(
        accepted, failed, requests, Optional.empty(), 0, Optional.empty(), Optional.empty());
  }

  private static SendResult result(
      int accepted,
      long failed,
      int requests,
      Optional<Path> letters,
      int earlier,
      Optional<String> resumed,
      Optional<Path> replayed) {
    Map<String, Long> reasons = failed > 0 ? Map.of("400 no", failed) : Map.of();
    return result(accepted, reasons, requests, letters, earlier, resumed, replayed);
  }

  private static String failed(Map<String, Long> reasons, int earlier) {
    return result(1, reasons, 1, Optional.of(LETTERS), earlier, Optional.empty(), Optional.empty())
        .toString();
  }

  private static SendResult result(
      int accepted,
      Map<String, Long> reasons,
      int requests,
      Optional<Path> letters,
      int earlier,
      Optional<String> resumed,
      Optional<Path> replayed) {
    return new SendResult(
        accepted + reasons.values().stream().mapToLong(Long::longValue).sum(),
        accepted,
        0,
        reasons,
        0,
        requests,
        letters,
        earlier,
        Duration.ofSeconds(2),
        resumed,
        replayed);
  }
}
