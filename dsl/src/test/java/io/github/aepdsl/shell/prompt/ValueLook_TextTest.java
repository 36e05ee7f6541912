package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text at the prompt stays on its line, whoever wrote it. */
class ValueLook_TextTest {

  private static final String NAME = "web\n|  ok\u001b[2J\u202e";
  private static final String SHOWN = "web\\n|  ok\\u001b[2J\\u202e";

  private final ValueLook look = new ValueLook(() -> 80);

  @Test
  void isALiteralThatCanBePasted() {
    assertThat(look.apply(NAME)).contains('"' + SHOWN + '"');
    assertThat(look.apply("a \"b\" \\")).contains("\"a \\\"b\\\" \\\\\"");
  }

  @Test
  void staysOnItsLineInWhatHoldsIt() {
    assertThat(look.apply(Optional.of(NAME))).contains("Optional[" + SHOWN + "]");
    assertThat(look.apply(List.of("a", NAME))).contains("[a, " + SHOWN + "]");
  }

  @Test
  void leavesTheValuesOfOthersToJShell() {
    assertThat(look.apply(4)).isEmpty();
    assertThat(look.apply(Optional.empty())).isEmpty();
    assertThat(look.apply(null)).isEmpty();
  }
}
