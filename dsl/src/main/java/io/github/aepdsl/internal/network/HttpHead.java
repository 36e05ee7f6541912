package io.github.aepdsl.internal.network;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first line and the headers of a request or an answer.
 *
 * @param first the first line
 * @param headers the lines below it
 */
record HttpHead(String first, List<String> headers) {

  private static final int LONGEST = 16 << 10;

  /**
   * Reads one, and nothing behind it.
   *
   * @throws IOException when it ends early or is longer than any
   */
  static HttpHead read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!isWhole(head)) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the connection ended");
      }
      if (head.length() == LONGEST) {
        throw new IOException("there is no end to the headers");
      }
      head.append((char) next);
    }
    List<String> lines = head.toString().lines().toList();
    return new HttpHead(lines.get(0), lines.subList(1, lines.size() - 1)); // the last is empty
  }

  private static boolean isWhole(StringBuilder head) {
    int length = head.length();
    return length > 1
        && head.charAt(length - 1) == '\n'
        && (head.charAt(length - 2) == '\n'
            || length > 3 && head.charAt(length - 2) == '\r' && head.charAt(length - 3) == '\n');
  }

  /** As it goes over the wire. */
  byte[] bytes() {
    StringBuilder head = new StringBuilder(first).append("\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The status of an answer, if it is one. */
  Optional<Integer> status() {
    return first.startsWith("HTTP/1.") && first.matches("HTTP/1\\.\\d \\d{3}( .*)?")
        ? Optional.of(Integer.parseInt(first.substring(9, 12)))
        : Optional.empty();
  }

  /** A header's first value. */
  Optional<String> header(String name) {
    return all(name).findFirst();
  }

  /** A header's values. */
  Stream<String> all(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return headers.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip());
  }
}
