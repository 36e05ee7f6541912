package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PipedLines_EchoTest {

  @Test
  void showsALineEscapedAndHandsItOnAsItIs() throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    String line = "var a = \"\u001b[2J\"\n";
    PipedLines lines =
        new PipedLines(
            new ByteArrayInputStream(line.getBytes(Charset.defaultCharset())),
            new PrintStream(shown, true, UTF_8),
            entry -> true);

    assertThat(lines.next("")).isEqualTo(Optional.of(line));
    assertThat(shown.toString(UTF_8)).startsWith("aep> var a = \"\\u001b[2J\"");
  }
}
