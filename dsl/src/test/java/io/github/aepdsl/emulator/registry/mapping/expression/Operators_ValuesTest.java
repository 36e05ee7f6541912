package io.github.aepdsl.emulator.registry.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators make of numbers of any size, of texts, of nothing and of what is neither. */
class Operators_ValuesTest {

  private static final String ROW =
      """
      {"n": null, "t": "text", "one": 1, "half": 0.5, "yes": "Y", "off": "off", "list": [1, 2],
       "old": "2019-10-23", "big": 123456789012345678901234567890}""";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          7 % 4                        => 3
          -7 % 4                       => -3
          -7 / 2                       => -3
          7 / 2.0                      => 3.5
          7.5 % 2                      => 1.5
          1 + half                     => 1.5
          0.1 + 0.2                    => 0.30000000000000004
          big + 1                      => 123456789012345678901234567891
          big * big / big              => 123456789012345678901234567890
          -9223372036854775807 - 2     => -9223372036854775809
          9223372036854775808 - 1      => 9223372036854775807
          4611686018427387904 * 2      => 9223372036854775808
          "10" / "4"                   => 2
          "10.0" / "4"                 => 2.5
          " 7 " - 1                    => 6
          -"5"                         => -5
          -half                        => -0.5
          -0                           => 0
          ~0                           => -1
          ~-1                          => 0
          ~"7"                         => -8
          2 + 3 * 4 - 6 / 2            => 11
          2 * 3 % 4                    => 2
          10 - 4 - 3                   => 3
          100 / 10 / 5                 => 2
          """)
  void numbersAreWholeUntilAFractionJoins(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          "a" + "b"                    => "ab"
          t + one                      => "text1"
          one + t                      => "1text"
          1 + "2"                      => "12"
          "" + half                    => "0.5"
          "x" + true                   => "xtrue"
          "on " + date(old)            => "on 2019-10-23T00:00:00Z"
          t + n                        => null
          n + t                        => null
          n + n                        => null
          one - n                      => null
          n * one                      => null
          n / 0                        => null
          one / n                      => null
          n % one                      => null
          -n                           => null
          ~gone                        => null
          """)
  void textsJoinAndNothingMakesNothing(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          1 == "1.0"                   => true
          1 != 2                       => true
          t == "Text"                  => false
          t == 1                       => false
          n == gone                    => true
          n == ""                      => false
          n != 0                       => true
          list == [1, 2.0]             => true
          list == [2, 1]               => false
          {"a": [null]} == {"a": [gone]} => true
          {"a": 1} == {"b": 1}         => false
          true == "true"               => true
          true == 1                    => false
          list == t                    => false
          date(old) == date("2019-10-23T02:00:00+02:00") => true
          1 < 2                        => true
          "10" < 9                     => false
          "10" < "9"                   => true
          "a" >= "B"                   => true
          "ä" > "z"                    => true
          n < 1                        => false
          n >= n                       => false
          1 <= gone                    => false
          big > 1                      => true
          half < one                   => true
          date(old) < now()            => true
          """)
  void valuesAreComparedByWhatTheyMean(String expression, boolean holds) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo("" + holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          yes and true                 => true
          off or false                 => false
          !off                         => true
          not gone                     => true
          n or yes                     => true
          n and 1 / 0                  => false
          true or 1 / 0 == 1           => true
          false and 1 / 0 == 1         => false
          true or false and false      => true
          (true or false) and false    => false
          not false and false          => false
          not (false and false)        => true
          1 < 2 == true                => true
          1 + 1 == 2 and 2 * 2 == 4    => true
          n ? 1 / 0 : true             => true
          yes ? true : 1 / 0           => true
          """)
  void truthIsDecidedFromTheLeft(String expression, boolean holds) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo("" + holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          1 / 0                  => division by zero
          1 % "0.0"              => division by zero
          half / 0               => division by zero
          1.0e300 * 1.0e300      => the result is no finite number
          t - 1                  => 'text' is no number
          -t                     => 'text' is no number
          true + 1               => BOOLEAN is no number
          list * 2               => ARRAY is no number
          t + list               => ARRAY is no text
          now() - 1              => DATE-TIME is no number
          ~half                  => 0.5 is no whole number of 64 bits
          ~big                   => 123456789012345678901234567890 is no whole number of 64 bits
          t < 1                  => STRING and INTEGER have no order
          list > list            => ARRAY and ARRAY have no order
          true < false           => BOOLEAN and BOOLEAN have no order
          old < now()            => STRING and DATE-TIME have no order
          one and true           => INTEGER is neither true nor false
          !t                     => STRING is neither true nor false
          list ? 1 : 2           => ARRAY is neither true nor false
          false or one           => INTEGER is neither true nor false
          """)
  void whatAnOperatorCannotTakeIsAFault(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }

  @Test
  void wholeNumbersGrowAsLargeAsTheyHaveTo() {
    String squared = "99999999999999999999";
    for (int i = 0; i < 5; i++) {
      squared = "(" + squared + " * " + squared + ")";
    }
    assertThat(Evaluating.evaluate(squared, "").bigIntegerValue().bitLength()).isEqualTo(2127);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "mod",
        "or",
        "break",
        "var",
        "lt",
        "for",
        "while",
        "eq",
        "gt",
        "div",
        "not",
        "continue",
        "else",
        "and",
        "ne",
        "le",
        "if",
        "ge",
        "return",
        "_errors",
        "true",
        "false",
        "null",
      })
  void aReservedWordIsAFieldOnlyInBraces(String word) {
    String row = "{\"%s\": \"field\"}".formatted(word);

    assertThat(Evaluating.value("${" + word + "}", row)).isEqualTo("\"field\"");
    assertThat(valueOrRefusal(word, row)).isNotEqualTo("\"field\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mod", "iff", "nullable", "_error", "trueish", "fori", "andy", "$", "ß"})
  void whatOnlyLooksReservedIsAPlainName(String name) {
    assertThat(Evaluating.value(name, "{\"%s\": 7}".formatted(name))).isEqualTo("7");
  }

  private static String valueOrRefusal(String expression, String row) {
    try {
      return Evaluating.value(expression, row);
    } catch (ExpressionException e) {
      return e.getMessage();
    }
  }
}
