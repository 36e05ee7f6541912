package io.github.aepdsl.shell;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * JShell's messages, with a line of help behind the one that a chain typed with leading dots gets:
 * JShell has by then run the chain's first line alone and asks nobody how lines are joined.
 */
final class ChainHint extends FilterOutputStream {

  private static final Pattern LEADING_DOT =
      Pattern.compile("illegal start of expression\\R\\|  \\.[^\r\n]*\\R\\|  \\^[^\r\n]*\\R\\z");

  private static final String HINT =
      "|  A chain goes on when a line ends with its dot. The line before this one ran by itself.";

  private final ByteArrayOutputStream recent = new ByteArrayOutputStream();

  ChainHint(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    recent.write(bytes, offset, length);
    String text = recent.toString(Charset.defaultCharset());
    if (LEADING_DOT.matcher(text).find()) {
      out.write((HINT + System.lineSeparator()).getBytes(Charset.defaultCharset()));
      recent.reset();
    } else if (!text.contains("illegal start of expression") || text.length() > 4000) {
      recent.reset();
    }
  }
}
