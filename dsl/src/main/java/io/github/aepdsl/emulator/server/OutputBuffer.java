package io.github.aepdsl.emulator.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A growing buffer for one answer, used for the next one again. */
final class OutputBuffer {

  private static final int INITIAL = 2 << 10;
  private static final int KEPT = 64 << 10;

  private byte[] bytes = new byte[INITIAL];
  private int size;

  void clear() {
    size = 0;
    if (bytes.length > KEPT) {
      bytes = new byte[INITIAL];
    }
  }

  OutputBuffer add(byte[] more) {
    makeRoom(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  /** Adds header text; what could end its line early becomes a question mark. */
  OutputBuffer add(String text) {
    makeRoom(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[size++] = (byte) (c < ' ' || c > 0xff ? '?' : c);
    }
    return this;
  }

  OutputBuffer endLine() {
    makeRoom(2);
    bytes[size++] = '\r';
    bytes[size++] = '\n';
    return this;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  private void makeRoom(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
    }
  }
}
