package io.github.aepdsl.emulator.registry.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What values are, and how they read as texts and as yes and no. */
class JsonValues_KindTest {

  private static final JsonNode TIME = JsonValues.time(ZonedDateTime.parse("2026-11-22T10:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          null  | NULL
          1     | INTEGER
          1.5   | NUMBER
          "a"   | STRING
          true  | BOOLEAN
          []    | ARRAY
          {}    | OBJECT
          """)
  void kindsHaveAdobesNames(String value, String kind) {
    assertThat(JsonValues.kind(Evaluating.json(value))).isEqualTo(kind);
  }

  @Test
  void aTimeIsOneUntilItIsWritten() {
    assertThat(JsonValues.kind(TIME)).isEqualTo("DATE-TIME");
    assertThat(JsonValues.timeOf(TIME)).isPresent();
    assertThat(JsonValues.textOf(TIME)).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(JsonValues.timeOf(JsonValues.text("2026-11-22T10:00:00Z"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "yes", "Y", "YES", "on", "ON", "true", "TRUE"})
  void saysYes(String text) {
    assertThat(JsonValues.truthIn(text)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "N", "no", "NO", "off", "OFF", "false", "FALSE"})
  void saysNo(String text) {
    assertThat(JsonValues.truthIn(text)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "maybe", "yes please"})
  void saysNeither(String text) {
    assertThat(JsonValues.truthIn(text)).isEmpty();
  }

  @Test
  void aContainerIsNoText() {
    assertThatThrownBy(() -> JsonValues.textOf(JsonValues.array()))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("ARRAY is no text");
  }

  @Test
  void anInfiniteNumberIsNone() {
    assertThatThrownBy(() -> JsonValues.number(1.0 / 0)).isInstanceOf(EvaluationFault.class);
  }
}
