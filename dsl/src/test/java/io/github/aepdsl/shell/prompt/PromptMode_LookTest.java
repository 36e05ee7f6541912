package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What JShell takes over from the tool that defined the mode. */
class PromptMode_LookTest {

  @Test
  void isOneSettingThatHoldsTheWholeMode() {
    Map<String, String> settings = PromptMode.settings();

    assertThat(settings).containsOnlyKeys("MODE2");
    assertThat(settings.get("MODE2"))
        .contains(PromptMode.NAME, "aep> ", "...> ", "20000", "{name} = {value}")
        .doesNotContain("$1");
  }
}
