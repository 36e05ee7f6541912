package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;

class ChainJoiningInput_PipeTest {

  @Test
  void joinsAChainThatGoesOnWithADot() throws IOException {
    assertThat(read("var d = draft()\n   .host(\"a\")\n\t.create();\nnext\n"))
        .isEqualTo("var d = draft() .host(\"a\") .create();\nnext\n");
  }

  @Test
  void looksPastBlankLinesAndComments() throws IOException {
    assertThat(
            read("draft() // start\n\n  // the host\n  .host(\"http://a\") // end\n  .create()\n"))
        .isEqualTo("draft()  .host(\"http://a\")  .create()\n");
  }

  @Test
  void keepsLinesThatDoNotGoOn() throws IOException {
    assertThat(read("a\n\n// c\nb\r\n\né")).isEqualTo("a\n\n// c\nb\n\né\n");
  }

  @Test
  void doesNotWaitForALineThatMayNeverCome() throws IOException {
    try (PipedOutputStream writer = new PipedOutputStream();
        ChainJoiningInput input = new ChainJoiningInput(new PipedInputStream(writer))) {
      writer.write("aep()\n".getBytes(UTF_8));

      assertThat(input.readNBytes(6)).asString().isEqualTo("aep()\n");
    }
  }

  private static String read(String text) throws IOException {
    return new String(
        new ChainJoiningInput(new ByteArrayInputStream(text.getBytes(UTF_8))).readAllBytes(),
        UTF_8);
  }
}
