package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of dates, read and set, and the dates that are made from them. */
class DateFunctions_PartsTest {

  /** A Saturday, the last of its month, in the last second before a leap year's March. */
  private static final String ROW = "{\"d\": \"2020-02-29T23:59:58.765Z\"}";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          year, 2020
          yyyy, 2020
          yy, 2020
          quarter, 1
          qq, 1
          q, 1
          month, 2
          mm, 2
          m, 2
          dayofyear, 60
          dy, 60
          y, 60
          day, 29
          dd, 29
          d, 29
          week, 9
          ww, 9
          w, 9
          weekday, 6
          dw, 6
          hour, 23
          hh, 23
          hh24, 23
          hh12, 11
          minute, 59
          mi, 59
          n, 59
          second, 58
          ss, 58
          s, 58
          millisecond, 765
          sss, 765
          ms, 765
          """)
  void everyNameOfAPartReadsIt(String part, int value) {
    assertThat(Evaluating.value("date_part(\"%s\", d)".formatted(part), ROW)).isEqualTo("" + value);
    assertThat(Evaluating.value("date_part(upper(\"%s\"), d)".formatted(part), ROW))
        .isEqualTo("" + value);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2021-01-03, week, 53
          2021-01-04, week, 1
          2019-12-30, week, 1
          2019-12-31, quarter, 4
          2020-12-31, dayofyear, 366
          2021-12-31, dayofyear, 365
          2021-01-03, weekday, 7
          2021-01-04, weekday, 1
          2021-01-04, hh12, 12
          2021-01-04T12:00:00Z, hh12, 12
          2021-01-04T13:00:00Z, hh12, 1
          2021-01-04T23:30:00+02:00, hour, 23
          """)
  void partsAtTheTurnOfAYearOrADay(String date, String part, int value) {
    assertThat(Evaluating.value("date_part(\"%s\", date(\"%s\"))".formatted(part, date), ""))
        .isEqualTo("" + value);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          year, 2021, 2021-02-28T23:59:58.765Z
          month, 12, 2020-12-29T23:59:58.765Z
          m, 1, 2020-01-29T23:59:58.765Z
          day, 1, 2020-02-01T23:59:58.765Z
          hour, 0, 2020-02-29T00:59:58.765Z
          minute, 7, 2020-02-29T23:07:58.765Z
          second, 0, 2020-02-29T23:59:00.765Z
          """)
  void aPartIsSetAndTheRestStays(String part, int value, String date) {
    assertThat(Evaluating.value("set_date_part(\"%s\", %d, date(d))".formatted(part, value), ROW))
        .isEqualTo("\"" + date + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "month, 0",
    "month, 13",
    "day, 30",
    "day, 0",
    "hour, 24",
    "minute, 60",
    "second, -1",
  })
  void aPartHasItsRange(String part, int value) {
    String expression = "set_date_part(\"%s\", %d, date(d))".formatted(part, value);

    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessageStartingWith("set_date_part: Invalid ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quarter", "dayofyear", "week", "weekday", "hh12", "millisecond"})
  void somePartsOnlyFollowFromOthers(String part) {
    assertThatThrownBy(
            () -> Evaluating.value("set_date_part(\"%s\", 1, now())".formatted(part), ""))
        .hasMessageContaining("of a date cannot be set");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          2021, 1, 2, 3, 4, 5, 6, "UTC"                        => 2021-01-02T03:04:05.000000006Z
          2021, 7, 1, 12, 0, 0, 0, "Europe/Berlin"             => 2021-07-01T12:00:00+02:00
          2021, 12, 1, 12, 0, 0, 0, "Europe/Berlin"            => 2021-12-01T12:00:00+01:00
          2021, 3, 28, 2, 30, 0, 0, "Europe/Berlin"            => 2021-03-28T03:30:00+02:00
          2021, 10, 31, 2, 30, 0, 0, "Europe/Berlin"           => 2021-10-31T02:30:00+02:00
          2021, 1, 1, 0, 0, 0, 0, "Asia/Kolkata"               => 2021-01-01T00:00:00+05:30
          2021, 1, 1, 0, 0, 0, 0, "-03:30"                     => 2021-01-01T00:00:00-03:30
          2020, 2, 29, 0, 0, 0, 999999999, "Z"                 => 2020-02-29T00:00:00.999999999Z
          "2021", "1", "2", "3", "4", "5", "0", "UTC"          => 2021-01-02T03:04:05Z
          """)
  void aDateIsMadeFromItsPartsAndAZone(String parts, String date) {
    assertThat(Evaluating.value("make_date_time(" + parts + ")", "")).isEqualTo("\"" + date + "\"");
    assertThat(Evaluating.value("make_timestamp(" + parts + ")", "")).isEqualTo("\"" + date + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021, 2, 29, 0, 0, 0, 0, \"UTC\"",
        "2021, 13, 1, 0, 0, 0, 0, \"UTC\"",
        "2021, 1, 1, 24, 0, 0, 0, \"UTC\"",
        "2021, 1, 1, 0, 60, 0, 0, \"UTC\"",
        "2021, 1, 1, 0, 0, 0, 1000000000, \"UTC\"",
        "9999999999, 1, 1, 0, 0, 0, 0, \"UTC\"",
        "2021, 1, 1, 0, 0, 0, 0, \"Berlin\"",
        "2021, 1, 1, 0, 0, 0, 0, \"\"",
      })
  void aDateThatIsInNoCalendarIsRefused(String parts) {
    assertThatThrownBy(() -> Evaluating.value("make_date_time(" + parts + ")", ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessageStartingWith("make_date_time: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          zone_date_to_utc("2021-06-01T12:00:00+02:00")                    => 2021-06-01T10:00:00Z
          zone_date_to_utc("2021-06-01")                                   => 2021-06-01T00:00:00Z
          zone_date_to_utc(date("2021-01-01T00:30:00+01:00"))              => 2020-12-31T23:30:00Z
          zone_date_to_zone("2021-06-01T12:00:00Z", "America/New_York")    => 2021-06-01T08:00:00-04:00
          zone_date_to_zone("2021-12-01T12:00:00Z", "America/New_York")    => 2021-12-01T07:00:00-05:00
          zone_date_to_zone("2021-06-01T12:00:00Z", "UTC+3")               => 2021-06-01T15:00:00+03:00
          zone_date_to_zone("2021-12-31T20:00:00Z", "Pacific/Kiritimati")  => 2022-01-01T10:00:00+14:00
          """)
  void aPointInTimeIsTheSameInEveryZone(String expression, String date) {
    assertThat(Evaluating.value(expression, "")).isEqualTo("\"" + date + "\"");
  }
}
