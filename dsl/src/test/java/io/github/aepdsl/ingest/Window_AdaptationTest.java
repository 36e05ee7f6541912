package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class Window_AdaptationTest {

  private static final Duration USUAL = Duration.ofMillis(100);
  private final Window window = new Window(8);

  @Test
  void opensAsLongAsAnswersAreGood() {
    answers(100, USUAL);

    assertThat(window.limit()).isEqualTo(8);
  }

  @Test
  void halvesWhenTheInletIsOverrunAndOnceForThoseUnderWayTogether() throws InterruptedException {
    answers(100, USUAL);
    for (int i = 0; i < 4; i++) {
      window.enter();
    }

    for (int i = 0; i < 4; i++) {
      window.overrun();
    }

    assertThat(window.limit()).isEqualTo(4);
  }

  @Test
  void neverClosesAltogether() {
    for (int i = 0; i < 100; i++) {
      window.overrun();
    }

    assertThat(window.limit()).isEqualTo(1);
  }

  @Test
  void yieldsWhenAnswersTakeMuchLongerThanUsual() {
    answers(100, USUAL);

    window.answered(Duration.ofSeconds(2));

    assertThat(window.limit()).isEqualTo(7);
  }

  @Test
  void getsUsedToAnInletThatIsSlow() {
    answers(100, USUAL);

    answers(200, Duration.ofSeconds(2));

    assertThat(window.limit()).isEqualTo(8);
  }

  private void answers(int count, Duration after) {
    for (int i = 0; i < count; i++) {
      window.answered(after);
    }
  }
}
