package io.github.aepdsl.emulator.registry.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a parsed expression writes itself: one spelling, and no parenthesis that is not needed. */
class Expression_WrittenTest {

  private static final ExpressionParser PARSER = new ExpressionParser(Evaluating.FUNCTIONS);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          1+2*3                     => 1 + 2 * 3
          (1+2)*3                   => (1 + 2) * 3
          (1*2)+3                   => 1 * 2 + 3
          (1-2)-3                   => 1 - 2 - 3
          1-(2-3)                   => 1 - (2 - 3)
          1*(2/3)                   => 1 * (2 / 3)
          8 div 2 mod 3             => 8 / 2 % 3
          a eq 1 and b ne 2         => a == 1 && b != 2
          a or b and c              => a || b && c
          (a or b) and c            => (a || b) && c
          a || (b || c)             => a || (b || c)
          a lt 1 == b ge 2          => a < 1 == b >= 2
          (a == b) < c              => (a == b) < c
          a le b                    => a <= b
          a gt b                    => a > b
          not a                     => !a
          not not a                 => !!a
          !(a && b)                 => !(a && b)
          !a && b                   => !a && b
          - -1                      => --1
          -(1+2)                    => -(1 + 2)
          -a*b                      => -a * b
          ~(a)                      => ~a
          a?b:c                     => a ? b : c
          a?b:(c?d:e)               => a ? b : c ? d : e
          (a?b:c)?d:e               => (a ? b : c) ? d : e
          a?(b?c:d):e               => a ? b ? c : d : e
          (a?b:c)+1                 => (a ? b : c) + 1
          """)
  void operatorsAreWrittenBySymbolWithTheParenthesesTheyNeed(String typed, String written) {
    assertWritten(typed, written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          'x'                       => "x"
          'say "hi"'                => "say \\"hi\\""
          "back\\\\slash"           => "back\\\\slash"
          "\\d"                     => "\\\\d"
          007                       => 7
          1.50                      => 1.5
          1e3                       => 1000.0
          TRUE                      => TRUE
          null                      => null
          [ ]                       => []
          [1,[2],"x"]               => [1, [2], "x"]
          { }                       => {}
          {'a':1,"b":{}}            => {"a": 1, "b": {}}
          a . b                     => a.b
          ${a}.${b c}               => a.${b c}
          ${true}                   => ${true}
          ${a.b}                    => ${a.b}
          ${x\\}y}                  => ${x\\}y}
          ${größe}                  => größe
          ${1st}                    => ${1st}
          a[0][*] . b               => a[0][*].b
          (a)[0]                    => a[0]
          (a+b).c                   => (a + b).c
          [1,2][0]                  => [1, 2][0]
          upper( a )                => upper(a)
          concat()                  => concat()
          first(a)[0].b             => first(a)[0].b
          a.equals(b)               => a.equals(b)
          (a+b).equals(c+d)         => (a + b).equals(c + d)
          "a".equals(-1)            => "a".equals(-1)
          (-1).equals(1)            => (-1).equals(1)
          """)
  void valuesPathsAndCallsAreWrittenInOneWay(String typed, String written) {
    assertWritten(typed, written);
  }

  private static void assertWritten(String typed, String written) {
    Expression parsed = PARSER.parse(typed);

    assertThat(parsed.text()).isEqualTo(written);
    assertThat(PARSER.parse(written)).isEqualTo(parsed);
  }
}
