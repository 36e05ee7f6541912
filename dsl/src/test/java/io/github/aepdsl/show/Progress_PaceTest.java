package io.github.aepdsl.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Progress_PaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
           812 | 2000 |  20 | sending: 812 of 2,000, 40.6/s, 29 s left
             1 | 2000 |  20 | sending: 1 of 2,000, 0.1/s, 666 min 20 s left
          2000 | 2000 |  65 | sending: 2,000 of 2,000, 30.8/s, took 1 min 5 s
             0 | 2000 |  20 | sending: 0 of 2,000
           812 | 2000 |   1 | sending: 812 of 2,000
          """)
  void isToldWithTheTimeLeftOnceSomebodyWaits(int done, int total, int seconds, String told) {
    assertThat(new Progress("sending", done, total, Duration.ofSeconds(seconds))).hasToString(told);
  }

  @Test
  void isToldAsAGuessWhereNobodyCounted() {
    assertThat(new Progress("sending", 8_500, 210_000, Duration.ZERO, true))
        .hasToString("sending: 8,500 of about 210,000");
    assertThat(new Progress("sending", 20, 20, Duration.ofSeconds(10), true))
        .hasToString("sending: 20 of about 20, 2.0/s, 0 s left");
  }
}
