package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Date-times in rows. */
class PlainTime_TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01T00:00:00",
        "0987-06-05T04:03:02",
        "2026-11-26T00:00:00",
        "9999-12-31T23:59:59",
        "+10000-01-01T00:00:00",
        "-0044-03-15T12:00:00",
      })
  void isAsTheFormatterHasIt(String iso) {
    LocalDateTime time = LocalDateTime.parse(iso);

    assertThat(PlainTime.text(time))
        .isEqualTo(time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
        .isEqualTo(iso);
  }

  /** Of .5 no documented pattern of mappings makes a time. */
  @ParameterizedTest
  @CsvSource({"5, .500", "050, .050", "001, .001", "000250, .000250", "0000002, .000000200"})
  void hasAFractionInGroupsOfThree(String fraction, String shown) {
    assertThat(PlainTime.text(LocalDateTime.parse("2026-11-26T08:30:00." + fraction)))
        .isEqualTo("2026-11-26T08:30:00" + shown);
  }

  @Test
  void knowsTheYearsOfFourDigits() {
    assertThat(PlainTime.isYear(9999)).isTrue();
    assertThat(PlainTime.isYear(10000)).isFalse();
    assertThat(PlainTime.isYear(-1)).isFalse();
  }
}
