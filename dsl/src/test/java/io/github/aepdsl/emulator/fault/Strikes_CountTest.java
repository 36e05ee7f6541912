package io.github.aepdsl.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which requests a fault strikes, and how it says so. */
class Strikes_CountTest {

  @Test
  void strikesOnceUnlessToldOtherwise() {
    assertThat(next(strikes(1), 3)).containsExactly(true, false, false);
  }

  @Test
  void beginsWithTheNth() {
    assertThat(next(strikes(3), 4)).containsExactly(false, false, true, false);
  }

  @Test
  void strikesAsOftenAsToldFromTheNthOn() {
    Strikes strikes = strikes(2);
    strikes.times(2);

    assertThat(next(strikes, 4)).containsExactly(false, true, true, false);
    assertThat(strikes.isSpent()).isTrue();
  }

  @Test
  void countsWhatItHasToSpare() {
    Strikes strikes = strikes(2);

    strikes.spare();

    assertThat(next(strikes, 2)).containsExactly(true, false);
  }

  @Test
  void saysHowOftenItWillStrike() {
    Strikes strikes = strikes(4);
    assertThat(strikes).hasToString("1 more, from request 4 on");
    strikes.times(3);
    next(strikes, 4);
    assertThat(strikes).hasToString("2 more");
    strikes.always();
    assertThat(strikes).hasToString("always");
  }

  private static Strikes strikes(int nth) {
    return new Strikes(nth);
  }

  private static List<Boolean> next(Strikes strikes, int requests) {
    return IntStream.range(0, requests).mapToObj(i -> strikes.next()).toList();
  }
}
