package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.HeaderList;
import java.util.Locale;

/**
 * What the headers say about the message itself.
 *
 * @param length of the body in bytes; 0 when it is chunked
 * @param chunked whether the body comes in chunks
 * @param closes whether the sender will not ask again on this connection
 * @param waits whether the sender waits for {@code 100 Continue} before it sends the body
 */
record Framing(long length, boolean chunked, boolean closes, boolean waits) {

  /** The header for the length of a body, in both directions. */
  static final String LENGTH = "Content-Length";

  private static final String ENCODING = "Transfer-Encoding";

  static Framing of(HeaderList headers) throws MalformedRequest {
    boolean chunked = chunked(headers);
    boolean sized = headers.count(LENGTH) > 0;
    if (chunked && sized) {
      throw new MalformedRequest("Content-Length and Transfer-Encoding exclude each other");
    }
    long length = sized ? length(headers) : 0;
    boolean hasBody = chunked || length > 0;
    String connection = headers.first("Connection").orElse("").toLowerCase(Locale.ROOT);
    return new Framing(
        length,
        chunked,
        connection.contains("close"),
        hasBody && headers.first("Expect").filter("100-continue"::equalsIgnoreCase).isPresent());
  }

  private static boolean chunked(HeaderList headers) throws MalformedRequest {
    String encoding = headers.first(ENCODING).orElse("chunked");
    if (!encoding.equalsIgnoreCase("chunked")) {
      throw new MalformedRequest(501, "Transfer-Encoding is not chunked");
    }
    return headers.count(ENCODING) > 0;
  }

  private static long length(HeaderList headers) throws MalformedRequest {
    String length = headers.first(LENGTH).orElse("");
    if (headers.count(LENGTH) > 1 || !length.matches("\\d{1,18}")) {
      throw new MalformedRequest("Content-Length is not one whole number");
    }
    return Long.parseLong(length);
  }
}
