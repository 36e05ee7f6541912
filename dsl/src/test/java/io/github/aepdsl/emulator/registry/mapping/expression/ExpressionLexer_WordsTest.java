package io.github.aepdsl.emulator.registry.mapping.expression;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end, what they say, and at which character they stand. */
class ExpressionLexer_WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          a                 => NAME a 0
          a b               => NAME a 0, NAME b 2
          _a1$              => NAME _a1$ 0
          größe             => NAME größe 0
          𐐷x                => NAME 𐐷x 0
          1                 => NUMBER 1 0
          1.5               => NUMBER 1.5 0
          1.5.2             => NUMBER 1.5 0, SYMBOL . 3, NUMBER 2 4
          1.                => NUMBER 1 0, SYMBOL . 1
          1e9               => NUMBER 1e9 0
          1E+9              => NUMBER 1E+9 0
          1e-9              => NUMBER 1e-9 0
          1e                => NUMBER 1 0, NAME e 1
          1e+               => NUMBER 1 0, NAME e 1, SYMBOL + 2
          1x                => NUMBER 1 0, NAME x 1
          a<=b              => NAME a 0, SYMBOL <= 1, NAME b 3
          !!a               => SYMBOL ! 0, SYMBOL ! 1, NAME a 2
          a!=!b             => NAME a 0, SYMBOL != 1, SYMBOL ! 3, NAME b 4
          "a b"             => TEXT a b 0
          'it''s'           => TEXT it 0, TEXT s 4
          ""                => TEXT  0
          "ä" b             => TEXT ä 0, NAME b 4
          ${a b}.c          => WRAPPED_NAME a b 0, SYMBOL . 6, NAME c 7
          ${a\\}b}          => WRAPPED_NAME a}b 0
          ${true}           => WRAPPED_NAME true 0
          """)
  void wordsOfAText(String text, String words) {
    assertThat(shown(text)).isEqualTo(words + ", END  " + text.length());
  }

  @Test
  void nothingHasJustAnEnd() {
    assertThat(shown("")).isEqualTo("END  0");
    assertThat(shown(" \t\n")).isEqualTo("END  3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          "a\\"b"           => a"b
          'a"b'             => a"b
          'a\\'b'           => a'b
          "a\\\\\\\\b"      => a\\\\b
          "\\d\\."          => \\d\\.
          "\\u00e4"         => ä
          "\\uD83D\\uDE00"  => 😀
          "\\u00g4"         => \\u00g4
          "\\u12"           => \\u12
          "\\u-123"         => \\u-123
          """)
  void escapesOfAText(String text, String said) {
    assertThat(ExpressionLexer.words(text).get(0).text()).isEqualTo(said);
  }

  @Test
  void lettersForBlanksAreBlanks() {
    assertThat(ExpressionLexer.words("'a\\tb\\rc\\nd'").get(0).text()).isEqualTo("a\tb\rc\nd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          "abc          => the text lacks its closing " (character 1)
          a + 'b        => the text lacks its closing ' (character 5)
          "a\\"         => the text lacks its closing " (character 1)
          a + ${b       => ${ wants a name and a closing } (character 5)
          ${            => ${ wants a name and a closing } (character 1)
          a @ b         => '@' has no meaning here (character 3)
          a & b         => '&' has no meaning here (character 3)
          a | b         => '|' has no meaning here (character 3)
          a; b          => ';' has no meaning here (character 2)
          a ^ 2         => '^' has no meaning here (character 3)
          $a = "😀"     => '=' has no meaning here (character 4)
          a 😀          => '😀' has no meaning here (character 3)
          a \\ b        => '\\' has no meaning here (character 3)
          """)
  void whatIsNoWordIsNamedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> ExpressionLexer.words(text))
        .isInstanceOf(ExpressionException.class)
        .hasMessage(message);
  }

  private static String shown(String text) {
    return ExpressionLexer.words(text).stream()
        .map(word -> word.kind() + " " + word.text() + " " + word.at())
        .collect(joining(", "));
  }
}
