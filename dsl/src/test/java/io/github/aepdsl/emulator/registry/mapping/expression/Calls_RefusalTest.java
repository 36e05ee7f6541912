package io.github.aepdsl.emulator.registry.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls, brackets and nesting that cannot be read, each refused with its place and its reason. */
class Calls_RefusalTest {

  private static final ExpressionParser PARSER = new ExpressionParser(Evaluating.FUNCTIONS);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          lower()            => lower has the wrong number of arguments (character 1); it is lower(input)
          1 + lower(a, b)    => lower has the wrong number of arguments (character 5); it is lower(input)
          now(1)             => now has the wrong number of arguments (character 1); it is now()
          iif(a, b)          => iif has the wrong number of arguments (character 1); it is iif(expression, trueValue, falseValue)
          min()              => min has the wrong number of arguments (character 1); it is min(options)
          a.equals()         => equals has the wrong number of arguments (character 3); it is receiver.equals(other)
          a.get(b, c)        => get has the wrong number of arguments (character 3); it is receiver.get(key)
          get(a, "b")        => get stands behind its first argument: receiver.get(key)
          equalsIgnoreCase(a, b) => equalsIgnoreCase stands behind its first argument: receiver.equalsIgnoreCase(other)
          """)
  void aCallHasItsArguments(String expression, String message) {
    assertRefusal(expression, Fault.ARGUMENTS, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          UPPER(a)           => there is no function 'UPPER' (character 1) - did you mean 'upper'?
          a + tolower(b)     => there is no function 'tolower' (character 5)
          a.equalz(b)        => there is no method 'equalz' (character 3) - did you mean 'equals'?
          sha265(a)          => there is no function 'sha265' (character 1) - did you mean 'sha256'?
          größe(a)           => there is no function 'größe' (character 1)
          """)
  void aFunctionIsOneOfTheDocumented(String expression, String message) {
    ExpressionException refusal = refusal(expression);

    assertThat(refusal.fault()).isEqualTo(Fault.UNKNOWN_FUNCTION);
    assertThat(refusal).hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          ``                 => expected a value, found the end (character 1)
          ()                 => expected a value, found ')' (character 2)
          lower(a            => expected ')', found the end (character 8)
          lower(a,)          => expected a value, found ')' (character 9)
          lower(,a)          => expected a value, found ',' (character 7)
          [1, ]              => expected a value, found ']' (character 5)
          [1 2]              => expected ']', found '2' (character 4)
          {"a"}              => expected ':', found '}' (character 5)
          {"a": 1,}          => expected a key in quotes, found '}' (character 9)
          {1: 2}             => expected a key in quotes, found '1' (character 2)
          {"a": 1            => expected '}', found the end (character 8)
          a.                 => expected a name, found the end (character 3)
          a.1                => expected a name, found '1' (character 3)
          a."b"              => expected a name, found 'b' (character 3)
          .a                 => expected a value, found '.' (character 1)
          a..b               => expected a name, found '.' (character 3)
          a[]                => expected * or the number of an element, found ']' (character 3)
          a[-1]              => expected * or the number of an element, found '-' (character 3)
          a[1.5]             => expected * or the number of an element, found '1.5' (character 3)
          a[1000000]         => expected * or the number of an element, found '1000000' (character 3)
          a[0                => expected ']', found the end (character 4)
          a ? b              => expected ':', found the end (character 6)
          a ? : b            => expected a value, found ':' (character 5)
          a + * b            => expected a value, found '*' (character 5)
          a)                 => expected an operator, found ')' (character 2)
          1 1                => expected an operator, found '1' (character 3)
          "a" "b"            => expected an operator, found 'b' (character 5)
          ${a}(b)            => expected an operator, found '(' (character 5)
          var x              => 'var' is reserved; a field of this name is written ${var} (character 1)
          return a           => 'return' is reserved; a field of this name is written ${return} (character 1)
          a + new            => 'new' is reserved; a field of this name is written ${new} (character 5)
          while (a) b        => 'while' is reserved; a field of this name is written ${while} (character 1)
          1e401              => '1e401' is too large or too small a number (character 1)
          a + 1e309          => the result is no finite number (character 5)
          """)
  void whatStandsInTheWrongPlaceIsNamedWithIt(String expression, String message) {
    assertRefusal(expression == null ? "" : expression, Fault.SYNTAX, message);
  }

  @Test
  void sixtyFourLevelsAreReadAndNotOneMore() {
    String deep = "(".repeat(63) + "1" + ")".repeat(63);

    assertThat(Evaluating.value(deep, "")).isEqualTo("1");
    assertRefusal("(" + deep + ")", Fault.LIMIT, "it is nested deeper than 64");
  }

  @Test
  void whatStandsSideBySideIsNotNested() {
    String flat = "(1)" + " + (1)".repeat(200);

    assertThat(Evaluating.value(flat, "")).isEqualTo("201");
  }

  private static void assertRefusal(String expression, Fault fault, String message) {
    ExpressionException refusal = refusal(expression);

    assertThat(refusal.fault()).isEqualTo(fault);
    assertThat(refusal).hasMessage(message);
  }

  private static ExpressionException refusal(String expression) {
    return catchThrowableOfType(ExpressionException.class, () -> PARSER.parse(expression));
  }
}
