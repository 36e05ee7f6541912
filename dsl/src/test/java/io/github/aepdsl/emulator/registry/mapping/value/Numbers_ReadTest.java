package io.github.aepdsl.emulator.registry.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers out of values and texts, within bounds. */
class Numbers_ReadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          7       | 7
          1.5     | 1.5
          "7"     | 7
          " 7 "   | 7
          "-1.50" | -1.5
          "1e3"   | 1000
          "99999999999999999999" | 99999999999999999999
          """)
  void readsNumbersAndTextsThatLookLikeOne(String value, String number) {
    assertThat(Numbers.of(Evaluating.json(value))).hasToString(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "seven"  | 'seven' is no number
          ""       | '' is no number
          "1e9999" | '1e9999' is too large or too small a number
          true     | BOOLEAN is no number
          [1]      | ARRAY is no number
          """)
  void refusesEverythingElse(String value, String why) {
    assertThatThrownBy(() -> Numbers.of(Evaluating.json(value)))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(why);
  }

  @Test
  void doesNotEvenLookAtATextThatIsTooLong() {
    assertThatThrownBy(() -> Numbers.decimal("9".repeat(401)))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("a text of 401 characters is no number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "9223372036854775808", "\"x\"", "null"})
  void wholeNumbersAreWholeAndFitInto64Bits(String value) {
    assertThatThrownBy(() -> Numbers.whole(Evaluating.json(value)))
        .isInstanceOf(EvaluationFault.class);
  }

  @Test
  void takesAFractionOfZeroForWhole() {
    assertThat(Numbers.whole(Evaluating.json("7.0"))).isEqualTo(7);
  }

  @Test
  void tellsTextsThatLookLikeNumbers() {
    assertThat(Numbers.isNumeric("-1.5e3")).isTrue();
    assertThat(Numbers.isNumeric("1,5")).isFalse();
  }

  @Test
  void keepsWholeNumbersExactWhateverTheirSize() {
    BigInteger large = BigInteger.TWO.pow(63);

    assertThat(Numbers.integral(large)).hasToString("9223372036854775808");
    assertThat(Numbers.integral(large.subtract(BigInteger.ONE)).isLong()).isTrue();
  }
}
