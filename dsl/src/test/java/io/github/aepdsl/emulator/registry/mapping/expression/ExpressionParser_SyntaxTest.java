package io.github.aepdsl.emulator.registry.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser makes of a text, and how it refuses one. */
class ExpressionParser_SyntaxTest {

  private static final ExpressionParser PARSER = new ExpressionParser(Evaluating.FUNCTIONS);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          1 + 2 * 3                  | 7
          (1 + 2) * 3                | 9
          7 - 2 - 1                  | 4
          7 / 2                      | 3
          7.0 / 2                    | 3.5
          7 div 2 + 7 mod 2          | 4
          -2 * -3                    | 6
          - - 2                      | 2
          ~44                        | -45
          9223372036854775807 + 1    | 9223372036854775808
          "a" + 1 + 2                | "a12"
          1 + 2 + "a"                | "3a"
          "3" * "4"                  | 12
          null + 1                   | null
          1 < 2 and 2 >= 2           | true
          1 lt 2 && 2 ge 3           | false
          1 == 1.0                   | true
          "1" eq 1                   | true
          "a" ne "b"                 | true
          "true" == true             | true
          null == gone               | true
          null < 1                   | false
          not true or true           | true
          !(true || true)            | false
          !null                      | true
          true || 1 / 0 == 1         | true
          false ? 1 / 0 : 2          | 2
          false ? 1 : true ? 2 : 3   | 2
          [1, [2], "x"] == [1, [2], "x"] | true
          {"a": 1, "b": 2} == {"b": 2, "a": 1} | true
          'say "hi"'                 | "say \\"hi\\""
          "\\u0041\\n"               | "A\\n"
          """)
  void valuesOfOperators(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          person.name                | "Ada"
          person.${First Name}       | "A"
          ${Full\\.Name}             | "Ada L"
          ${Full.Name}               | "Ada L"
          ${for}                     | 4
          emails[1].name             | "b"
          emails[*].name             | ["a","b",null]
          emails[9].name             | null
          person.gone.deeper         | null
          json_to_object("{\\"a\\":[7]}").a[0] | 7
          """)
  void valuesAtPaths(String expression, String value) {
    String row =
        """
        {"person": {"name": "Ada", "First Name": "A"}, "Full.Name": "Ada L", "for": 4,
         "emails": [{"name": "a"}, {"name": "b"}, {}]}""";

    assertThat(Evaluating.value(expression, row)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          1 +              | SYNTAX           | expected a value, found the end (character 4)
          a b              | SYNTAX           | expected an operator, found 'b' (character 3)
          (a               | SYNTAX           | expected ')', found the end (character 3)
          "a               | SYNTAX           | the text lacks its closing " (character 1)
          a # b            | SYNTAX           | '#' has no meaning here (character 3)
          if (a) 1         | SYNTAX           | 'if' is reserved; a field of this name is written ${if} (character 1)
          a = 1            | SYNTAX           | '=' has no meaning here (character 3)
          a[b]             | SYNTAX           | expected * or the number of an element, found 'b' (character 3)
          {a: 1}           | SYNTAX           | expected a key in quotes, found 'a' (character 2)
          ${}              | SYNTAX           | ${ wants a name and a closing } (character 1)
          concta("a")      | UNKNOWN_FUNCTION | there is no function 'concta' (character 1) - did you mean 'concat'?
          upper(lowr(a))   | UNKNOWN_FUNCTION | there is no function 'lowr' (character 7) - did you mean 'lower'?
          frobnicate(a)    | UNKNOWN_FUNCTION | there is no function 'frobnicate' (character 1)
          a.contains("b")  | UNKNOWN_FUNCTION | there is no method 'contains' (character 3)
          equals(a, "b")   | ARGUMENTS        | equals stands behind its first argument: receiver.equals(other)
          substr(a, 1)     | ARGUMENTS        | substr has the wrong number of arguments (character 1); it is substr(input, start, length)
          """)
  void refusesWhatIsNoExpression(String expression, Fault fault, String message) {
    ExpressionException refusal = refusal(expression);

    assertThat(refusal.fault()).isEqualTo(fault);
    assertThat(refusal).hasMessage(message);
  }

  @Test
  void takesWhatAdobeTakesAtMost() {
    String longest = "a" + "+a".repeat(2047) + " ";

    assertThat(longest).hasSize(4096);
    assertThat(Evaluating.value(longest, "{\"a\":1}")).isEqualTo("2048");
    assertThat(refusal(longest + " ")).hasMessage("it has 4097 characters, 4096 at most");
  }

  @ParameterizedTest
  @CsvSource({"(", "[", "!", "- ", "first(", "a ? 1 : ", "'{\"a\":'"})
  void refusesWhatIsNestedWithoutEnd(String opening) {
    assertThat(refusal(opening.repeat(4096 / opening.length())).fault()).isEqualTo(Fault.LIMIT);
  }

  private static ExpressionException refusal(String expression) {
    return catchThrowableOfType(ExpressionException.class, () -> PARSER.parse(expression));
  }
}
