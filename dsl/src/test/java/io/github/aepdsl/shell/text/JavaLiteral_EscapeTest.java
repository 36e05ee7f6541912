package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.script.InPlace;
import java.util.Map;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaLiteral_EscapeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain, \"plain\"",
        "a\"b, \"a\\\"b\"",
        "a\\b, \"a\\\\b\"",
        "é☃, \"\\u00e9\\u2603\"",
        "``, \"\""
      })
  void writesAnyTextForTheCompiler(String text, String literal) {
    assertThat(JavaLiteral.of(text)).isEqualTo(literal);
  }

  @Test
  void isReadBackByTheCompilerAsItWas() {
    String odd = "\u0000\t\n\r\u001b\u007f \"\\ \\u0022 é☃😀 '\b";

    try (JShell shell = JShell.builder().executionEngine(new InPlace(), Map.of()).build()) {
      shell.eval("String odd = " + JavaLiteral.of(odd) + ";");
      String codes = shell.eval("odd.chars().boxed().toList()").get(0).value();

      assertThat(codes).isEqualTo(odd.chars().boxed().toList().toString());
    }
  }
}
