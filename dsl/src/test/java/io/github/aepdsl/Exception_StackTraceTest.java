package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;

class Exception_StackTraceTest {

  @Test
  void startsAtTheWordThatTheUserTyped() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.eval("import static io.github.aepdsl.Aep.*;");

      EvalException failure =
          (EvalException) shell.eval("aep().cassandra().create();").get(0).exception();

      assertThat(List.of(failure.getStackTrace()))
          .filteredOn(frame -> frame.getClassName().startsWith("io.github.aepdsl."))
          .singleElement()
          .matches(frame -> frame.getMethodName().equals("create"));
    }
  }
}
