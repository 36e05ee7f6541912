package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Fold_HangingTest {

  @Test
  void leavesALineThatFits() {
    assertThat(Fold.hanging("  as it is", 10)).containsExactly("  as it is");
  }

  @Test
  void goesOnBelowTheBeginningAndFurtherRight() {
    assertThat(Fold.hanging("  one two three four", 11))
        .containsExactly("  one two", "    three", "    four");
  }

  @Test
  void goesOnBelowWhatExplainsAWord() {
    assertThat(Fold.hanging("/list     shows what was typed before", 24))
        .containsExactly("/list     shows what was", "          typed before");
  }

  @Test
  void forgetsAColumnThatLeavesNoRoom() {
    assertThat(Fold.hanging("aep().sandbox(\"dev\")  another sandbox of it", 26))
        .containsExactly("aep().sandbox(\"dev\")", "  another sandbox of it");
  }

  @Test
  void hasLessRoomInTheFirstLineForWhatStandsBefore() {
    assertThat(Fold.hanging("one two three", 13, 6)).containsExactly("one two", "  three");
  }
}
