package io.github.aepdsl.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Semicolons_MendingTest {

  private final Semicolons semicolons = new Semicolons();

  @AfterEach
  void close() {
    semicolons.close();
  }

  @Test
  void standAtTheEndsOfStatementsInABlock() {
    String loop =
        """
        for (int i = 0; i < 2; i++) {
          var a = i + 1   // the next
          if (a == 2) {
            System.out.println("two")
          }
        }
        """;

    assertThat(semicolons.mended(loop))
        .isEqualTo(loop.replace("i + 1 ", "i + 1; ").replace("\"two\")", "\"two\");"));
  }

  @Test
  void standBehindAChainOfSeveralLines() {
    String lambda = "Runnable r = () -> {\n  var t = \"a\"\n      .trim()\n  t.length()\n};\n";

    assertThat(semicolons.mended(lambda))
        .isEqualTo(lambda.replace("trim()", "trim();").replace("length()", "length();"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"int a = 1;\n", "for (int i : x) {\n  f(i) g(i)\n}\n", "int a = = 1\n"})
  void areLeftOutWhereSomethingElseIsMeant(String text) {
    assertThat(semicolons.mended(text)).isEqualTo(text);
  }
}
