package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Declarations_NameTest {

  /** A statement has no name, and is asked for one when its types cannot be read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int count = 1; | variable count",
        "int twice(int a) { return a; } | method twice(int)",
        "record Point(int x) {} | record Point",
        "if (true) { } | statement 1",
        "no such code | unknown 1"
      })
  void isThereForEverySnippet(String code, String said) {
    try (JShell shell =
        JShell.builder().executionEngine(new LocalExecutionControlProvider(), Map.of()).build()) {
      Snippet snippet = shell.eval(code).get(0).snippet();

      assertThat(Declarations.kind(snippet) + " " + Declarations.name(snippet))
          .startsWith(said.substring(0, said.indexOf(' ')))
          .endsWith(said.substring(said.indexOf(' ')));
    }
  }
}
