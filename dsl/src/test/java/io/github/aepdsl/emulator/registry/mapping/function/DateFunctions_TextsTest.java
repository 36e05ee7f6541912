package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the documented spellings, with and without a pattern, and back into texts. */
class DateFunctions_TextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          2019-10-23 11:24:35+0000        => 2019-10-23T11:24:35Z
          2019-10-23 11:24:35+0200        => 2019-10-23T11:24:35+02:00
          2019-10-23 11:24:35.500-0800    => 2019-10-23T11:24:35.5-08:00
          2019-10-23 11:24:35.123         => 2019-10-23T11:24:35.123Z
          2019-10-23T11:24:35.123Z        => 2019-10-23T11:24:35.123Z
          2019-10-23T11:24:35.123+02      => 2019-10-23T11:24:35.123+02:00
          2019-10-23T11:24:35Z            => 2019-10-23T11:24:35Z
          2019-10-23                      => 2019-10-23T00:00:00Z
          2019/10/23                      => 2019-10-23T00:00:00Z
          2019.10.23                      => 2019-10-23T00:00:00Z
          2019-Oct-23                     => 2019-10-23T00:00:00Z
          20191023                        => 2019-10-23T00:00:00Z
          10-23-2019                      => 2019-10-23T00:00:00Z
          10232019                        => 2019-10-23T00:00:00Z
          3/05/2019                       => 2019-03-05T00:00:00Z
          23.3.2019                       => 2019-03-23T00:00:00Z
          3/05/2019 01:02:03 PM           => 2019-03-05T13:02:03Z
          23.3.2019 12:00:00 am           => 2019-03-23T00:00:00Z
          23.OCT.2019                     => 2019-10-23T00:00:00Z
          23-oct-2019                     => 2019-10-23T00:00:00Z
          2019-10-23 11:24                => 2019-10-23T11:24:00Z
          2019-10-23 11:24:35             => 2019-10-23T11:24:35Z
          2019-10-23T11:24                => 2019-10-23T11:24:00Z
          2019-10-23T11:24:35             => 2019-10-23T11:24:35Z
          2019-10-23T11:24:35+02:00       => 2019-10-23T11:24:35+02:00
          2019-10-23T11:24:35.123456Z     => 2019-10-23T11:24:35.123456Z
          2019-10-23T11:24:35.123456789Z  => 2019-10-23T11:24:35.123456789Z
          """)
  void everyDocumentedSpellingIsUnderstoodWithoutAPattern(String text, String date) {
    assertThat(Evaluating.value("date(\"" + text + "\")", "")).isEqualTo("\"" + date + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2019",
        "2019-10",
        "2019-13-01",
        "2019-10-32",
        "2019-10-23x",
        "23/10/2019",
        "2019-10-23T25:00:00Z",
        "2019-Okt-23",
        "2019-10-23 11:24:35 +0000",
        "yesterday",
        "٢٠١٩-١٠-٢٣",
      })
  void whatIsNoneOfThemIsNoDate(String text) {
    assertThatThrownBy(() -> Evaluating.value("date(\"" + text + "\")", ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("date: '%s' is no date in any of the known formats", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          23.10.2019 at 11h          ; dd.MM.yyyy 'at' HH'h'       => 2019-10-23T11:00:00Z
          23.10.19                   ; dd.MM.yy                    => 2019-10-23T00:00:00Z
          Wed, 23 Oct 2019           ; EEE, d MMM yyyy             => 2019-10-23T00:00:00Z
          october 23 2019            ; MMMM d yyyy                 => 2019-10-23T00:00:00Z
          2019-10-23 11:24 +02:00    ; yyyy-MM-dd HH:mm XXX        => 2019-10-23T11:24:00+02:00
          2019-10-23 11:24 Asia/Tokyo; yyyy-MM-dd HH:mm VV         => 2019-10-23T11:24:00+09:00
          2019-296                   ; yyyy-DDD                    => 2019-10-23T00:00:00Z
          """)
  void aPatternHasTheLettersOfJava(String textAndPattern, String date) {
    String[] both = textAndPattern.split(";");
    String expression = "date(\"%s\", \"%s\")".formatted(both[0].strip(), both[1].strip());

    assertThat(Evaluating.value(expression, "")).isEqualTo("\"" + date + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          date(null)                               => null
          date(null, "yyyy")                       => null
          date(null, "yyyy", null)                 => null
          date(gone, gone, "2020-01-01")           => "2020-01-01T00:00:00Z"
          date("2019-10-23", null)                 => "2019-10-23T00:00:00Z"
          date("2019-10-23", null, "2020-01-01")   => "2019-10-23T00:00:00Z"
          date(date("2019-10-23"), "HH")           => "2019-10-23T00:00:00Z"
          date(now())                              => "2026-11-22T00:00:00Z"
          format(null, "yyyy")                     => null
          format(now(), null)                      => null
          dformat(null, "yyyy")                    => null
          date_part("year", gone)                  => null
          set_date_part("year", null, now())       => null
          zone_date_to_utc(null)                   => null
          zone_date_to_zone(now(), gone)           => null
          make_date_time(2021, 1, 1, 0, 0, 0, 0, null) => null
          """)
  void theDefaultStandsInForNoDate(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          format("2019-10-23", "yyyy")                       => 2019
          format("2019-10-23", "d MMMM yy")                  => 23 October 19
          format("2019-10-23", "EEEE")                       => Wednesday
          format("2019-10-23", "'week' w")                   => week 43
          format("2019-10-23T23:00:00+02:00", "HH:mm XXX")   => 23:00 +02:00
          format("2019-10-23T23:00:00Z", "hh:mm a")          => 11:00 PM
          format(now(), "yyyyMMdd")                          => 20261122
          format(now(), "'😀'")                              => 😀
          format(now(), "''")                                => '
          dformat(0, "yyyy-MM-dd HH:mm:ss.SSS")              => 1970-01-01 00:00:00.000
          dformat(-1, "yyyy-MM-dd HH:mm:ss.SSS")             => 1969-12-31 23:59:59.999
          dformat("86400000", "dd")                          => 02
          """)
  void datesBecomeEnglishTexts(String expression, String text) {
    assertThat(Evaluating.value(expression, "")).isEqualTo("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          date(20191023)              => date: argument 1 is integer, not a date
          date(true)                  => date: argument 1 is boolean, not a date
          date(["2019"])              => date: argument 1 is array, not a date
          date("x", "yyyy", now())    => date: 'x' does not fit the date format
          date("2019", "yyyy")        => date: '2019' does not fit the date format
          date("11:24", "HH:mm")      => date: '11:24' does not fit the date format
          date("2019", "yyyy{")       => date: 'yyyy{' is no date pattern
          format(now(), "bbbb")       => format: 'bbbb' is no date pattern
          format({"a": 1}, "yyyy")    => format: argument 1 is object, not a date
          dformat("now", "yyyy")      => dformat: argument 1 is string, not a whole number
          dformat(1.5, "yyyy")        => dformat: argument 1 is number, not a whole number
          date_part("", now())        => date_part: '' is no part of a date
          date_part(1, now())         => date_part: '1' is no part of a date
          """)
  void whatIsNoDateOrPatternIsNamed(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }
}
