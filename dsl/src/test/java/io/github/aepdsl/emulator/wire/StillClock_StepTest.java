package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a clock that stands still goes on. */
class StillClock_StepTest {

  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

  private final StillClock clock = new StillClock(START);

  @Test
  void itStandsStillWhileNothingIsDue() {
    clock.goOn(Stream.of());

    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void itGoesToTheFirstOfWhatIsDueInAMoment() {
    clock.goOn(in(7, 5, 60));

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
  }

  @Test
  void itWaitsForNothingThatIsFarOff() {
    clock.goOn(in(61));

    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void itNeverGoesBack() {
    clock.goOn(in(-5, 0));

    assertThat(clock.instant()).isEqualTo(START);
  }

  private static Stream<Instant> in(long... seconds) {
    return LongStream.of(seconds).mapToObj(START::plusSeconds);
  }
}
