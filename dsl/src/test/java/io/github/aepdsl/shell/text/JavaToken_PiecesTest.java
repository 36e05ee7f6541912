package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.text.JavaToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaToken_PiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x("a", 'b')             | WORD SYMBOL STRING SYMBOL CHARACTER SYMBOL
          y = 12;                 | WORD SYMBOL NUMBER SYMBOL
          a // b "c"              | WORD LINE_COMMENT
          a /* "b" // */ c        | WORD BLOCK_COMMENT WORD
          "a // b"                | STRING
          "a \\" b" c             | STRING WORD
          "unfinished             | STRING
          /* unfinished           | BLOCK_COMMENT
          'x' '\\'' '"'           | CHARACTER CHARACTER CHARACTER
          0x1F 1_000 1.5e3f       | NUMBER NUMBER NUMBER
          žluťoučký $x _y         | WORD WORD WORD
          """)
  void areToldApart(String code, String kinds) {
    assertThat(kinds(code)).isEqualTo(kinds);
  }

  @Test
  void ofATextBlockAreOne() {
    assertThat(kinds("f(\"\"\"\n  a \"b\" \\\"\"\" c\n  \"\"\", x)"))
        .isEqualTo("WORD SYMBOL STRING SYMBOL WORD SYMBOL");
    assertThat(kinds("\"\"\"\n unfinished \" ")).isEqualTo("STRING");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"abc\", abc",
        "\"a\\\"c\", a\\\"c",
        "\"abc, abc",
        "\"\", ``",
        "\", ``",
        "\"\"\"abc\"\"\", abc",
        "\"\"\"abc, abc"
      })
  void ofAStringHoldWhatIsInIt(String literal, String content) {
    assertThat(JavaToken.of(literal).get(0).content()).isEqualTo(content);
  }

  @Test
  void knowTheirPlaces() {
    String code = "a  (\"b\")";

    List<JavaToken> tokens = JavaToken.of(code);

    assertThat(tokens)
        .allSatisfy(
            token ->
                assertThat(code.substring(token.start(), token.end())).isEqualTo(token.text()));
    assertThat(tokens).filteredOn(token -> token.is("(")).hasSize(1);
    assertThat(tokens).filteredOn(token -> token.kind() == Kind.STRING).hasSize(1);
  }

  private static String kinds(String code) {
    return JavaToken.of(code).stream()
        .map(token -> token.kind().name())
        .collect(Collectors.joining(" "));
  }
}
