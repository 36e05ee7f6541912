package io.github.aepdsl.internal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandedOutIds_ClaimTest {

  private final HandedOutIds ids = new HandedOutIds();

  @Test
  void givesAnIdAwayOnce() {
    assertThat(ids.claim("a")).isTrue();
    assertThat(ids.claim("a")).isFalse();
    assertThat(ids.claim("b")).isTrue();
  }

  @Test
  void givesItToOneOfManyThreads() {
    long winners = IntStream.range(0, 200).parallel().filter(i -> ids.claim("a")).count();

    assertThat(winners).isEqualTo(1);
  }

  @Test
  void keepsTheLatestThousandOnly() {
    IntStream.range(0, 1001).forEach(i -> ids.claim("id-" + i));

    assertThat(ids.claim("id-1")).isFalse();
    assertThat(ids.claim("id-1000")).isFalse();
    assertThat(ids.claim("id-0")).isTrue();
  }
}
