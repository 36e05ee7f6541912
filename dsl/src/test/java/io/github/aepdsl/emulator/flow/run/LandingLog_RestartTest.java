package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still to land after a platform that was killed. */
class LandingLog_RestartTest {

  private static final LandingLog.Begun BATCH = new LandingLog.Begun("dev", "B1");

  @TempDir Path folder;
  private StateStore store;
  private LandingLog log;

  @BeforeEach
  void start() {
    store = StateStore.in(folder);
    log = new LandingLog(store.journal("landing", 10));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatWasTakenWaitsAsItCame() {
    StreamedMessage raw = message(1, Optional.of("F1"));
    StreamedMessage other = message(2, Optional.empty());
    log.takes(raw);
    log.takes(other);

    assertThat(afterRestart(false)).containsExactly(raw, other);
  }

  @Test
  void whatEndedDoesNotWait() {
    StreamedMessage landed = message(1, Optional.empty());
    StreamedMessage late = message(2, Optional.empty());
    log.takes(landed);
    log.takes(late);
    log.ends(List.of(landed));

    assertThat(afterRestart(false)).containsExactly(late);
  }

  @Test
  void twoOfTheSameAreTwo() {
    StreamedMessage first = message(1, Optional.empty());
    log.takes(first);
    log.takes(message(1, Optional.empty()));
    log.ends(List.of(first));

    assertThat(afterRestart(false)).hasSize(1);
  }

  @Test
  void aBatchThatWasWholeIsNotWrittenAgain() {
    beginBatchOfTwo();

    assertThat(afterRestart(true)).containsExactly(message(3, Optional.empty()));
  }

  @Test
  void aBatchThatWasNotWholeIs() {
    beginBatchOfTwo();

    assertThat(afterRestart(false)).hasSize(3);
  }

  @Test
  void whatWaitedAtOneStartWaitsAtTheNextUntilItLands() {
    log.takes(message(1, Optional.empty()));
    StreamedMessage first = afterRestart(false).get(0);
    StreamedMessage second = message(2, Optional.empty());
    log.takes(second);
    log.ends(List.of(first));

    assertThat(afterRestart(false)).containsExactly(second);
  }

  @Test
  void whatCameAfterARestartIsNotTakenForWhatEndedBefore() {
    StreamedMessage first = message(1, Optional.empty());
    StreamedMessage ended = message(2, Optional.empty());
    log.takes(first);
    log.takes(ended);
    log.ends(List.of(ended));
    afterRestart(false);
    StreamedMessage late = message(3, Optional.empty());
    log.takes(late);

    assertThat(afterRestart(false)).containsExactly(first, late);
  }

  @Test
  void whenNothingWaitsTheFileIsEmpty() {
    StreamedMessage only = message(1, Optional.empty());
    log.takes(only);
    log.ends(List.of(only));

    assertThat(folder.resolve("landing.jsonl")).isEmptyFile();
  }

  @Test
  void withoutAJournalItKeepsNothing() {
    LandingLog forgetful = new LandingLog(Optional.empty());
    StreamedMessage message = message(1, Optional.empty());
    forgetful.takes(message);
    forgetful.begins(BATCH, List.of(message));
    forgetful.ends(List.of(message));

    assertThat(forgetful.waiting(batch -> false)).isEmpty();
  }

  private void beginBatchOfTwo() {
    List<StreamedMessage> two = List.of(message(1, Optional.empty()), message(2, Optional.empty()));
    two.forEach(log::takes);
    log.begins(BATCH, two);
    log.takes(message(3, Optional.empty()));
  }

  private List<StreamedMessage> afterRestart(boolean whole) {
    store.close();
    start();
    return log.waiting(batch -> whole && batch.equals(BATCH));
  }

  private static StreamedMessage message(int id, Optional<String> flow) {
    return new StreamedMessage(
        "inlet", flow, Instant.ofEpochSecond(id), Trees.object().put("id", id), 9);
  }
}
