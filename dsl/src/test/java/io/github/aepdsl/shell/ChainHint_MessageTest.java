package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ChainHint_MessageTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream messages = new PrintStream(new ChainHint(shown), true);

  @Test
  void followsTheErrorOfALeadingDot() {
    messages.printf("|  %s:%n", "Error");
    messages.printf("|  illegal start of expression%n");
    messages.printf("|  .host(\"x\")%n");
    messages.printf("|  ^%n");

    assertThat(shown.toString()).endsWith("ran by itself." + System.lineSeparator());
  }

  @Test
  void leavesOtherErrorsAlone() {
    messages.printf("|  illegal start of expression%n|  int a = ;%n|          ^%n");
    messages.printf("|  cannot find symbol%n|  .host(\"x\")%n|  ^--^%n");

    assertThat(shown.toString()).doesNotContain("chain");
  }
}
