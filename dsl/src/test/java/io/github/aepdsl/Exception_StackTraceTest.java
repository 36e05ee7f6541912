package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.script.InPlace;
import io.github.aepdsl.testing.SharesTheProcess;
import java.util.List;
import java.util.Map;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SharesTheProcess
class Exception_StackTraceTest {

  @ParameterizedTest
  @CsvSource({
    "aep().cassandra().create();, create",
    "aep().connectors().describe(\"nothing like it\");, describe"
  })
  void startsAtTheWordThatTheUserTyped(String typed, String word) {
    try (JShell shell = JShell.builder().executionEngine(new InPlace(), Map.of()).build()) {
      shell.eval("import static io.github.aepdsl.Aep.*;");

      EvalException failure = (EvalException) shell.eval(typed).get(0).exception();

      assertThat(List.of(failure.getStackTrace()))
          .filteredOn(frame -> frame.getClassName().startsWith("io.github.aepdsl."))
          .singleElement()
          .matches(frame -> frame.getMethodName().equals(word));
    }
  }
}
