package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times need no parsing. */
class PlainTime_FormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-06-22T00:15:00Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2022-06-30T00:15:00Z",
        "2024-02-29T00:00:00Z",
        "2000-02-29T00:00:00Z"
      })
  void knowsTimesAsTheyNearlyAlwaysCome(String text) {
    String local = text.replace("Z", "");

    assertThat(PlainTime.isUtc(text)).isTrue();
    assertThat(PlainTime.isUtc(local)).isFalse();
    assertThat(PlainTime.isLocal(local)).isTrue();
    assertThat(PlainTime.isLocal(text)).isFalse();
    assertThat(PlainTime.local(local)).isEqualTo(LocalDateTime.parse(local));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022-06-31T00:15:00Z",
        "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
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
    assertThat(PlainTime.isUtc(text)).isFalse();
    assertThat(PlainTime.isLocal(text.replace("Z", ""))).isFalse();
  }
}
