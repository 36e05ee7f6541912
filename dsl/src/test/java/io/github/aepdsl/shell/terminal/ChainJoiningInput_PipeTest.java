package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;
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

  @Test
  void waitsALittleForALineThatIsOnItsWay() throws IOException {
    try (PipedOutputStream writer = new PipedOutputStream();
        PipedInputStream pipe = new PipedInputStream(writer)) {
      writer.write("aep()\n".getBytes(UTF_8));
      ChainJoiningInput input = new ChainJoiningInput(pipe, new SecondLine(writer));

      assertThat(input.readNBytes(14)).asString().isEqualTo("aep() .where()");
    }
  }

  /** A clock that stands still; by the third look at it the next line has come. */
  private static final class SecondLine implements LongSupplier {

    private final OutputStream writer;
    private int looks;

    SecondLine(OutputStream writer) {
      this.writer = writer;
    }

    @Override
    public long getAsLong() {
      looks++;
      if (looks == 3) {
        try {
          writer.write("  .where()\n\"\"\n".getBytes(UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return looks < 6 ? 0 : Long.MAX_VALUE;
    }
  }

  private static String read(String text) throws IOException {
    return new String(
        new ChainJoiningInput(new ByteArrayInputStream(text.getBytes(UTF_8))).readAllBytes(),
        UTF_8);
  }
}
