package io.github.aepdsl.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.command.Desk;
import io.github.aepdsl.shell.engine.Engine;
import io.github.aepdsl.shell.terminal.PipedLines;
import io.github.aepdsl.shell.text.OwnClassPath;
import io.github.aepdsl.testing.SharesTheProcess;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A line that begins with a dot, after what stands above it. */
@SharesTheProcess
class LeadingDot_JoiningTest {

  private final PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
  private final Desk desk =
      new Desk(
          () -> Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty()),
          new PipedLines(InputStream.nullInputStream(), out, entry -> true),
          out);

  @AfterEach
  void close() {
    desk.engine().close();
  }

  @Test
  void goesOnWithTheValueAbove() {
    desk.evaluate("\"text\"");

    assertThat(LeadingDot.joined(desk, ".length()")).isEqualTo("$1.length()");
  }

  @Test
  void takesThePlaceOfTheCallThatFoundADraftIncomplete() {
    desk.evaluate("var shop = aep().cassandra()\n  .create();");

    assertThat(LeadingDot.joined(desk, ".host(\"h\").create()"))
        .isEqualTo("var shop = aep().cassandra().host(\"h\").create()");
  }

  @Test
  void goesOnWithNothingThatFailedOtherwise() {
    desk.evaluate("aep().cassandra().hosts()");

    assertThat(LeadingDot.joined(desk, ".create()")).isEqualTo(".create()");
  }
}
