package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportSchedule_UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "PT15M, 15 minutes",
    "PT90M, 90 minutes",
    "PT2H, 2 hours",
    "PT24H, 1 day",
    "P14D, 2 weeks",
    "PT1000S, 16m40s",
    "PT2562047788015215H, 2562047788015215 hours"
  })
  void theLongestUnitThatFitsIsSaid(Duration period, String words) {
    assertThat(ImportSchedule.OPEN.every(period).words()).isEqualTo(words);
  }

  @Test
  void onceHasNeitherIntervalNorBackfill() {
    assertThat(ImportSchedule.OPEN.every(Duration.ZERO).params(Instant.EPOCH))
        .containsOnlyKeys("startTime", "frequency");
  }

  @Test
  void aStartThatWasSaidIsKept() {
    assertThat(ImportSchedule.OPEN.from(Instant.ofEpochSecond(99)).params(Instant.EPOCH))
        .containsEntry("startTime", "99");
  }
}
