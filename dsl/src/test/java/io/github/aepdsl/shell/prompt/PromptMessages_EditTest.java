package io.github.aepdsl.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class PromptMessages_EditTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream messages =
      new PrintStream(new PromptMessages(shown, UTF_8), true, UTF_8);

  @Test
  void explainsAChainThatWasTypedWithLeadingDots() {
    messages.print("|  Error:\n|  illegal start of expression\n");
    messages.print("|  .host(\"x\")\n|  ^\n");

    assertThat(text())
        .endsWith(
            "|  ^\n|  A chain goes on when a line ends with its dot."
                + " The line before this one ran by itself.\n");
  }

  @Test
  void explainsAnIndentedChainToo() {
    messages.print("|  Error:\n|  illegal start of expression\n|    .host(\"x\")\n|    ^\n");

    assertThat(text()).contains("|    ^\n|  A chain goes on when a line ends with its dot.");
  }

  @Test
  void showsOneCauseAndOnlyIfItTellsMore() {
    messages.print(
        """
        |  Exception io.github.aepdsl.error.TransportException: no connection to db
        |        at (#2:1)
        |  Caused by: java.io.IOException
        |        at Net.connect (Native Method)
        |  Caused by: java.io.IOException: no connection to db
        |        ...
        |  Caused by: java.net.ConnectException: refused
        by db
        |        ...
        |  Caused by: java.lang.Error: deep
        down
        |        ...
        |  done
        """);

    assertThat(text())
        .isEqualTo(
            """
            |  TransportException: no connection to db
            |  Caused by: java.net.ConnectException: refused
            by db
            |  done
            """);
  }

  @Test
  void leavesOtherErrorsAlone() {
    String other =
        "|  illegal start of expression\n|  int a = ;\n|          ^\n"
            + "|  cannot find symbol\n|  .host(\"x\")\n|  ^--^\n";

    messages.print(other);

    assertThat(text()).isEqualTo(other);
  }

  @Test
  void showsTheMessagesOfOwnExceptionsOnly() {
    messages.print(
        """
        |  Exception io.github.aepdsl.error.TransportException: no connection
        Try: again
        |        at Wire.send (Wire.java:12)
        |        at (#2:1)
        |  Caused by: java.net.ConnectException: refused
        |        at Net.connect (Native Method)
        |        ...
        é = 1
        """);

    assertThat(text())
        .isEqualTo(
            """
            |  TransportException: no connection
            Try: again
            |  Caused by: java.net.ConnectException: refused
            é = 1
            """);
  }

  @Test
  void keepsTheFramesOfOtherExceptions() {
    String other = "|  Exception java.lang.Error: x\n|        at (#2:1)\n";

    messages.print(other);

    assertThat(text()).isEqualTo(other);
  }

  @Test
  void waitsForTheRestOfALineThatIsFlushed() {
    messages.print("|  Exception io.github.");
    messages.flush();
    messages.print("aepdsl.error.ApiException: no\n");

    assertThat(text()).isEqualTo("|  ApiException: no\n");
  }

  @Test
  void showsAnUnfinishedLineAtTheEnd() {
    messages.print("bye");
    messages.close();

    assertThat(text()).isEqualTo("bye");
  }

  private String text() {
    return shown.toString(UTF_8);
  }
}
