package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times need no parsing. */
class PlainTime_FormTest {

  @ParameterizedTest
  @ValueSource(strings = {"2022-06-22T00:15:00Z", "0000-01-01T00:00:00Z", "9999-12-28T23:59:59Z"})
  void knowsTimesOfDaysThatEveryMonthHas(String text) {
    assertThat(PlainTime.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022-06-29T00:15:00Z",
        "2022-13-01T00:00:00Z",
        "2022-00-01T00:00:00Z",
        "2022-01-00T00:00:00Z",
        "2022-06-22T24:00:00Z",
        "2022-06-22T00:60:00Z",
        "2022-06-22T00:00:60Z",
        "2022-06-22 00:15:00Z",
        "2022-06-22T00:15:00.0Z",
        "2022-06-22T00:15:0aZ",
        "2022-06-22T00:15:00z"
      })
  void leavesAllElseToTheJdk(String text) {
    assertThat(PlainTime.is(text)).isFalse();
  }
}
