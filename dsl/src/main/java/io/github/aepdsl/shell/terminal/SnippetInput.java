package io.github.aepdsl.shell.terminal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** What snippets read as {@code System.in} at a terminal: lines, typed as all others. */
public final class SnippetInput extends InputStream {

  private final LineEditor editor;
  private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

  /** Input from this terminal. */
  public SnippetInput(LineEditor editor) {
    this.editor = editor;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) {
    if (line.available() == 0 && !fill()) {
      return -1;
    }
    return line.read(target, offset, length);
  }

  @Override
  public synchronized int available() {
    return line.available();
  }

  private boolean fill() {
    Optional<String> typed = editor.inputLine();
    typed
        .map(text -> (text + System.lineSeparator()).getBytes(Charset.defaultCharset()))
        .ifPresent(bytes -> line = new ByteArrayInputStream(bytes));
    return typed.isPresent();
  }
}
