package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices by a condition, by a key, and by what is smallest or largest. */
class LogicFunctions_ChoiceTest {

  private static final String ROW = "{\"flag\": \"ON\", \"nothing\": null, \"list\": [2, 10, 9]}";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          iif(true, 1, 2)                              => 1
          iif(flag, 1, 2)                              => 1
          iif("n", 1, 2)                               => 2
          iif(nothing, 1, 2)                           => 2
          iif(1 > 2, 1, gone)                          => null
          iif(!gone, "a", "b")                         => "a"
          decode("b", "a", 1, "b", 2)                  => 2
          decode("c", "a", 1, "b", 2)                  => null
          decode("c", "a", 1, "b", 2, 3)               => 3
          decode("a", "a", null, 9)                    => null
          decode(gone, null, "none", "some")           => "none"
          decode(gone, "a", 1)                         => null
          decode("a")                                  => null
          decode("a", "default")                       => "default"
          decode(1.0, 1, "one")                        => "one"
          decode(true, "true", "yes")                  => "yes"
          decode([1], [1], "list")                     => "list"
          decode("a", ["a", 1, 2])                     => 1
          decode("a", "a", 1, "a", 2)                  => 1
          """)
  void oneOfSeveralIsChosen(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          min(list)                                    => 2
          max(list)                                    => 10
          max("9", "10")                               => "9"
          max("9", 10)                                 => 10
          min(-1, -1.5)                                => -1.5
          min(9223372036854775807, 9223372036854775808) => 9223372036854775807
          max("a", "B")                                => "a"
          max("ä", "z")                                => "ä"
          min(7)                                       => 7
          min([])                                      => null
          max([])                                      => null
          min(1, gone)                                 => null
          max(gone)                                    => null
          max(date("2019-10-23"), now())               => "2026-11-22T00:00:00Z"
          min(date("2021-01-01T00:30:00+01:00"), date("2021-01-01")) => "2021-01-01T00:30:00+01:00"
          """)
  void theSmallestAndTheLargestAreFound(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          iif(1, 2, 3)           => iif: argument 1 is integer, not true or false
          iif("", 2, 3)          => iif: argument 1 is string, not true or false
          iif([], 2, 3)          => iif: argument 1 is array, not true or false
          min("a", 1)            => min: INTEGER and STRING have no order
          min([1], [2])          => min: ARRAY and ARRAY have no order
          max(now(), "2019")     => max: STRING and DATE-TIME have no order
          """)
  void whatHasNoTruthOrOrderIsAFault(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }
}
