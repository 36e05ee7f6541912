package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The last error of the DSL, for whoever wants to know more. */
@Isolated // other engines of this process have errors, too
class LastError_KeptTest {

  private final Engine engine =
      Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty());

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void isExplainedByItsHelp() {
    answer("aep().cassandra().create()");

    assertThat(answer("lastError().help().code()")).containsExactly("\"IncompleteDraftException\"");
  }

  @Test
  void isThatOfACheckBeforeAnyCallAsWell() {
    answer("aep().cassandra().port(70_000)");

    assertThat(answer("lastError().help().code()")).containsExactly("\"InvalidValueException\"");
    assertThat(answer("lastError().problem().next()"))
        .containsExactly("\"must be between 1 and 65535\"");
  }

  @Test
  void isThatOfAValueWhichRefusedToBeShown() {
    answer("record Odd() { public String toString() { aep().flows().limit(0); return \"\"; } }");
    answer("new Odd()");

    assertThat(answer("lastError().getMessage()"))
        .containsExactly("\"limit(most) takes 1 or more, not 0\"");
  }

  @Test
  void isNotReplacedByTheErrorsOfOthers() {
    answer("aep().cassandra().create()");
    answer("throw new IllegalStateException(\"x\")");

    assertThat(answer("lastError() instanceof IncompleteDraftException")).containsExactly("true");
  }

  private List<String> answer(String entry) {
    List<String> lines = new ArrayList<>();
    engine.evaluate(entry, lines::add);
    return lines;
  }
}
