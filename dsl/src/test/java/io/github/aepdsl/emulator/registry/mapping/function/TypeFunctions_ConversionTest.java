package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts become numbers and the other way round; what does not fit is a fault and never cut. */
class TypeFunctions_ConversionTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          to_integer(" 12 ")                     => 12
          to_integer("-0")                       => 0
          to_integer("+7")                       => 7
          to_integer("12.0")                     => 12
          to_integer("1e3")                      => 1000
          to_integer(12)                         => 12
          to_integer(12.0)                       => 12
          to_integer("2147483647")               => 2147483647
          to_integer("-2147483648")              => -2147483648
          to_integer(gone)                       => null
          to_bigint("9223372036854775808")       => 9223372036854775808
          to_bigint("-1.9")                      => -1
          to_bigint("1e20")                      => 100000000000000000000
          to_bigint(0.5)                         => 0
          to_bigint(gone)                        => null
          to_decimal("1e2")                      => 100.0
          to_decimal("-0.25")                    => -0.25
          to_decimal(7)                          => 7.0
          to_decimal(gone)                       => null
          to_float("0.1")                        => 0.1
          to_float("16777217")                   => 1.6777216E7
          to_float(gone)                         => null
          to_string("")                          => ""
          to_string(1.0)                         => "1.0"
          to_string(123456789012345678901)       => "123456789012345678901"
          to_string(null)                        => null
          to_string([1, "a", null])              => "[1,\\"a\\",null]"
          to_string({"ä": {"b": true}})          => "{\\"ä\\":{\\"b\\":true}}"
          """)
  void typesAreConverted(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          to_integer("")               => to_integer: argument 1 is string, not a whole number
          to_integer("1,000")          => to_integer: argument 1 is string, not a whole number
          to_integer("0x10")           => to_integer: argument 1 is string, not a whole number
          to_integer("twelve")         => to_integer: argument 1 is string, not a whole number
          to_integer(true)             => to_integer: argument 1 is boolean, not a whole number
          to_integer(2147483648)       => to_integer: 2147483648 is no integer of 32 bits; to_bigint takes it
          to_integer(-2147483649)      => to_integer: -2147483649 is no integer of 32 bits; to_bigint takes it
          to_bigint("")                => to_bigint: '' is no number
          to_bigint("NaN")             => to_bigint: 'NaN' is no number
          to_bigint([1])               => to_bigint: argument 1 is array, not a text
          to_decimal("1e400")          => to_decimal: the result is no finite number
          to_decimal("1e401")          => to_decimal: '1e401' is too large or too small a number
          to_decimal("Infinity")       => to_decimal: 'Infinity' is no number
          to_float("1e39")             => to_float: 1e39 is too large for a float
          to_float("1.0f")             => to_float: '1.0f' is no number
          """)
  void whatDoesNotFitIsRefused(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"uuid", "guid"})
  void idsLookLikeIdsAndAreNeverTheSameTwice(String function) {
    assertThat(Evaluating.evaluate(function + "()", "").stringValue())
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(Evaluating.value("%s() == %s()".formatted(function, function), ""))
        .isEqualTo("false");
  }
}
