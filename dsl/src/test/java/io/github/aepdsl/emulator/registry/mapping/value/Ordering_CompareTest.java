package io.github.aepdsl.emulator.registry.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which values are the same, and which comes first. */
class Ordering_CompareTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          1          | 1.0        | true
          1          | "1"        | true
          "a"        | "a"        | true
          "a"        | "A"        | false
          null       | null       | true
          null       | 0          | false
          true       | "true"     | true
          true       | 1          | false
          true       | [true]     | false
          [1,2]      | ["1",2.0]  | true
          [1,2]      | [1,2,3]    | false
          [1,2]      | [1,3]      | false
          {"a":1,"b":2} | {"b":2,"a":1} | true
          {"a":1}    | {"a":1,"b":2} | false
          {"a":1}    | {"b":1}    | false
          {"a":1}    | [1]        | false
          """)
  void sameness(String left, String right, boolean same) {
    assertThat(Ordering.equal(Evaluating.json(left), Evaluating.json(right))).isEqualTo(same);
    assertThat(Ordering.equal(Evaluating.json(right), Evaluating.json(left))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          1   | 2
          9   | "10"
          "9" | 10.5
          "10"| "9"
          "A" | "a"
          9223372036854775807 | 9223372036854775808
          """)
  void order(String first, String second) {
    assertThat(Ordering.order(Evaluating.json(first), Evaluating.json(second))).isNegative();
    assertThat(Ordering.order(Evaluating.json(second), Evaluating.json(first))).isPositive();
  }

  @Test
  void timesAreOrderedByInstant() {
    JsonNode berlin = JsonValues.time(ZonedDateTime.parse("2026-11-22T11:00:00+01:00"));
    JsonNode utc = JsonValues.time(ZonedDateTime.parse("2026-11-22T10:00:01Z"));

    assertThat(Ordering.order(berlin, utc)).isNegative();
    assertThat(Ordering.equal(berlin, berlin)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          1    | "a"   | INTEGER and STRING have no order
          1    | null  | INTEGER and NULL have no order
          [1]  | [2]   | ARRAY and ARRAY have no order
          true | false | BOOLEAN and BOOLEAN have no order
          """)
  void noOrder(String left, String right, String why) {
    assertThatThrownBy(() -> Ordering.order(Evaluating.json(left), Evaluating.json(right)))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(why);
  }
}
