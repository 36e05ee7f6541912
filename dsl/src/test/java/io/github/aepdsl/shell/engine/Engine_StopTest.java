package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C while something runs. */
class Engine_StopTest {

  private final CountDownLatch running = new CountDownLatch(1);

  /** The value of every line tells that the snippet has begun: JShell asks for its look. */
  private final Engine engine =
      Engine.start(
          OwnClassPath.absolute(),
          (value, before) -> {
            if ("begun".equals(value)) {
              running.countDown();
            }
            return Optional.empty();
          });

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thread.sleep(600_000)",
        "while (true) { }",
        "new java.util.concurrent.CountDownLatch(1).await()",
        "for (;;) { try { Thread.sleep(600_000); } catch (InterruptedException e) { } }"
      })
  void endsWhatRunsAndAnswersTheNextLine(String endless) throws InterruptedException {
    stopOnceItRuns();

    assertThat(answer("\"begun\"; " + endless)).last().asString().startsWith("\"begun\"");
    assertThat(answer("1 + 2")).containsExactly("3");
  }

  @Test
  void lastsAsLongAsWhatWasAlreadyMade() throws InterruptedException {
    answer("var kept = 7");
    stopOnceItRuns();
    answer("\"begun\"; Thread.sleep(600_000)");

    assertThat(answer("kept")).containsExactly("kept = 7");
  }

  @Test
  void keepsNoLineThatItEndedAmongThoseThatWorked() throws InterruptedException {
    stopOnceItRuns();
    answer("\"begun\"; Thread.sleep(600_000)");
    answer("1 + 2");

    assertThat(engine.active().filter(engine::hasWorked).map(Snippet::source))
        .contains("1 + 2")
        .noneMatch(source -> source.contains("sleep"));
  }

  @Test
  void isNothingWhenNothingRuns() {
    engine.stop();

    assertThat(answer("1 + 2")).containsExactly("3");
  }

  /** Once: also a stop that comes between two snippets must not be lost. */
  private void stopOnceItRuns() {
    Thread stopper =
        new Thread(
            () -> {
              try {
                running.await();
                engine.stop();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    stopper.setDaemon(true);
    stopper.start();
  }

  private List<String> answer(String entry) {
    List<String> lines = new ArrayList<>();
    engine.evaluate(entry, lines::add);
    return lines;
  }
}
