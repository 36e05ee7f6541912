package io.github.aepdsl.emulator.server;

/** Searches a buffer without making texts of it. */
final class Bytes {

  private Bytes() {}

  /** The first place of a byte, or {@code to}. */
  static int indexOf(byte[] bytes, char wanted, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /** The place after the first blank line, or -1; a line ends with or without a carriage return. */
  static int headEnd(byte[] bytes, int from, int to) {
    for (int newline = indexOf(bytes, '\n', from, to);
        newline < to;
        newline = indexOf(bytes, '\n', newline + 1, to)) {
      int next = newline + 1;
      if (next < to && bytes[next] == '\r') {
        next++;
      }
      if (next < to && bytes[next] == '\n') {
        return next + 1;
      }
    }
    return -1;
  }
}
