package io.github.aepdsl.emulator.registry.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as times, by the documented patterns and by those of callers. */
class DateTexts_ParseTest {

  @ParameterizedTest
  @CsvSource({
    "2019-10-23 11:24:05+0200,   2019-10-23T11:24:05+02:00",
    "2019-10-23 11:24:05.678-0100, 2019-10-23T11:24:05.678-01:00",
    "2019-10-23 11:24:05.678,    2019-10-23T11:24:05.678Z",
    "2019-10-23T11:24:05.678Z,   2019-10-23T11:24:05.678Z",
    "2019-10-23T11:24:05.678+02, 2019-10-23T11:24:05.678+02:00",
    "2019-10-23T11:24:05Z,       2019-10-23T11:24:05Z",
    "2019-10-23,                 2019-10-23T00:00:00Z",
    "2019/10/23,                 2019-10-23T00:00:00Z",
    "2019.10.23,                 2019-10-23T00:00:00Z",
    "2019-Oct-23,                2019-10-23T00:00:00Z",
    "20191023,                   2019-10-23T00:00:00Z",
    "10-23-2019,                 2019-10-23T00:00:00Z",
    "10232019,                   2019-10-23T00:00:00Z",
    "9/23/2019,                  2019-09-23T00:00:00Z",
    "23.9.2019,                  2019-09-23T00:00:00Z",
    "9/23/2019 01:02:03 PM,      2019-09-23T13:02:03Z",
    "23.9.2019 01:02:03 am,      2019-09-23T01:02:03Z",
    "23.Oct.2019,                2019-10-23T00:00:00Z",
    "23-Oct-2019,                2019-10-23T00:00:00Z"
  })
  void knowsTheDocumentedPatterns(String text, String time) {
    assertThat(DateTexts.iso(DateTexts.parse(text))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-23 11:24,              2019-10-23T11:24:00Z",
    "2019-10-23 11:24:05,           2019-10-23T11:24:05Z",
    "2019-10-23T11:24:05,           2019-10-23T11:24:05Z",
    "2020-02-29T00:00:00,           2020-02-29T00:00:00Z",
    "2019-10-23T11:24,              2019-10-23T11:24:00Z",
    "2019-10-23T11:24:05+02:00,     2019-10-23T11:24:05+02:00",
    "2019-10-23T11:24:05.123456Z,   2019-10-23T11:24:05.123456Z",
    "2019-10-23T11:24:05.123456789, 2019-10-23T11:24:05.123456789Z"
  })
  void knowsWhatSamplesAndOthersWriteToo(String text, String time) {
    assertThat(DateTexts.iso(DateTexts.parse(text))).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2019-13-01",
        "2019-13-01T00:00:00",
        "2019-10-23 25:00:00",
        "2019-10-23x",
        "12"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> DateTexts.parse(text))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("'" + text + "' is no date in any of the known formats");
  }

  @Test
  void readsByAPatternOfTheCaller() {
    ZonedDateTime time = DateTexts.parse("23 oct 2019", DateTexts.formatter("dd MMM yyyy"));

    assertThat(time).isEqualTo("2019-10-23T00:00:00Z");
  }

  @Test
  void refusesATextThatDoesNotFitThePattern() {
    assertThatThrownBy(() -> DateTexts.parse("2019", DateTexts.formatter("dd MMM yyyy")))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("'2019' does not fit the date format");
  }

  @Test
  void refusesAPatternThatIsNone() {
    assertThatThrownBy(() -> DateTexts.formatter("jjjj"))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("'jjjj' is no date pattern");
  }
}
