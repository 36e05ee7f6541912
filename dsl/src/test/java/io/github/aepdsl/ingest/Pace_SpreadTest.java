package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Pace_SpreadTest {

  private final List<Duration> waits = new ArrayList<>();

  @Test
  void eachTakeWaitsForAllBeforeIt() throws InterruptedException {
    Pace pace = Pace.of(1_000, 10_000, waits::add);

    for (int i = 0; i < 11; i++) {
      pace.take(1_000);
    }

    assertThat(waits).isSorted();
    assertThat(waits.get(waits.size() - 1))
        .isBetween(Duration.ofMillis(500), Duration.ofMillis(1_100));
  }

  @Test
  void requestsCountAsMessagesDo() throws InterruptedException {
    Pace pace = Pace.of(10, 1_000_000, waits::add);

    for (int i = 0; i < 3; i++) {
      pace.take(1);
    }

    assertThat(waits).hasSize(2);
  }

  @Test
  void batchesAreSmallWhereThePaceIsSlow() {
    assertThat(SendSettings.DEFAULT.batch()).isEqualTo(1_000);
    assertThat(SendSettings.DEFAULT.pace(10, 100).batch()).isEqualTo(10);
    assertThat(SendSettings.DEFAULT.pace(10, 5).batch()).isEqualTo(1);
  }
}
