package io.github.aepdsl.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.show.BarChart.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChart_TextTest {

  @Test
  void hasALineForEachBarWithItsNumbers() {
    Bar good = new Bar("monday", 20, 0, "20 out");
    Bar mixed = new Bar("tue", 10, 5, "10 out, 5 failed");

    assertThat(chart(good, mixed).toString())
        .isEqualTo(
            """
            rows
            monday  ##############################   20 out
            tue     ###############xxxxxxxx          10 out, 5 failed
            # out  x failed""");
  }

  @Test
  void whatThereIsAtAllIsSeen() {
    assertThat(chart(new Bar("a", Long.MAX_VALUE, 1, "")).length(1, 30)).isEqualTo(1);
    assertThat(chart(new Bar("a", 0, 0, "")).length(0, 30)).isZero();
  }

  @Test
  void withoutBarsItSaysSo() {
    assertThat(chart().toString()).isEqualTo("rows\nnothing yet");
  }

  @Test
  void takesNegativeCountsForNone() {
    assertThat(new Bar("a", -5, -1, "")).isEqualTo(new Bar("a", 0, 0, ""));
  }

  @Test
  void escapesWhatNoScreenShows() {
    assertThat(chart(new Bar("a\u001b[1m", 1, 0, "b\nc")).toString())
        .doesNotContain("\u001b", "b\nc");
  }

  private static BarChart chart(Bar... bars) {
    return new BarChart("rows", "out", "failed", List.of(bars));
  }
}
