package io.github.aepdsl.shell.prompt;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** JShell's messages on their way to the screen, line by line through {@link MessageEdits}. */
final class PromptMessages extends FilterOutputStream {

  private final MessageEdits edits = new MessageEdits();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Charset charset;

  PromptMessages(OutputStream out, Charset charset) {
    super(out);
    this.charset = charset;
  }

  @Override
  public void write(int value) throws IOException {
    line.write(value);
    if (value == '\n') {
      String text = line.toString(charset);
      line.reset();
      String ending = text.endsWith("\r\n") ? "\r\n" : "\n";
      for (String edited : edits.apply(text.stripTrailing())) {
        out.write((edited + ending).getBytes(charset));
      }
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  /** JShell flushes in the middle of lines, too; only the end shows one that is not finished. */
  @Override
  public void close() throws IOException {
    line.writeTo(out);
    line.reset();
    super.close();
  }
}
