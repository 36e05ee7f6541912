package io.github.aepdsl.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void stormsForATimeFromTheFirstItStrikes() {
    AtomicLong now = new AtomicLong(5);
    Strikes strikes = new Strikes(2, new Random(7), now::get);
    strikes.storm(1_000_000);

    assertThat(next(strikes, 3)).containsExactly(false, true, true);
    assertThat(strikes).hasToString("for 1 ms");
    now.addAndGet(1_000_000);
    assertThat(next(strikes, 2)).containsExactly(false, false);
    assertThat(strikes.isSpent()).isTrue();
  }

  @Test
  void countsWhatItHasToSpare() {
    Strikes strikes = strikes(2);

    strikes.spare();

    assertThat(next(strikes, 2)).containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "3, 7", "5, 5", "1, 1", "99, 100"})
  void strikesExactlySoManyOfEachBlock(int hits, int outOf) {
    Strikes strikes = strikes(1);
    strikes.rate(hits, outOf);

    for (int block = 0; block < 20; block++) {
      assertThat(next(strikes, outOf).stream().filter(struck -> struck)).hasSize(hits);
    }
    assertThat(strikes.isSpent()).isFalse();
  }

  @Test
  void doesNotAlwaysStrikeTheSamePlaceOfABlock() {
    Strikes strikes = strikes(1);
    strikes.rate(1, 10);

    long places =
        IntStream.range(0, 50).map(block -> next(strikes, 10).indexOf(true)).distinct().count();

    assertThat(places).isGreaterThan(5);
  }

  @Test
  void strikesTheSameRequestsFromTheSameSeed() {
    Strikes one = strikes(1);
    Strikes two = strikes(1);
    one.rate(3, 10);
    two.rate(3, 10);

    assertThat(next(one, 100)).isEqualTo(next(two, 100));
  }

  @Test
  void endsAtARateWhenItsTimesAreUsedUp() {
    Strikes strikes = strikes(1);
    strikes.rate(1, 2);
    strikes.times(3);

    assertThat(next(strikes, 100).stream().filter(struck -> struck)).hasSize(3);
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

  @Test
  void saysAtWhatRate() {
    Strikes strikes = strikes(1);
    strikes.rate(1, 100);
    assertThat(strikes).hasToString("1 in 100");
    strikes.times(2);
    assertThat(strikes).hasToString("1 in 100, 2 more");
  }

  private static Strikes strikes(int nth) {
    return new Strikes(nth, new Random(7));
  }

  private static List<Boolean> next(Strikes strikes, int requests) {
    return IntStream.range(0, requests).mapToObj(i -> strikes.next()).toList();
  }
}
