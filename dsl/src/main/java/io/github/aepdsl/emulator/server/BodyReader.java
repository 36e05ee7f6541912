package io.github.aepdsl.emulator.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads a request's body, of known length or in chunks; too large a one is thrown away. */
final class BodyReader {

  /**
   * A body as far as it is kept.
   *
   * @param bytes empty where it was too large
   * @param truncated whether it was too large
   * @param ended whether it was read to its end
   */
  record Body(byte[] bytes, boolean truncated, boolean ended) {}

  private static final byte[] NOTHING = {};
  private static final Body EMPTY = new Body(NOTHING, false, true);

  /** One that is too large to be read at all. */
  static final Body UNREAD = new Body(NOTHING, true, false);

  private static final int LONGEST_LINE = 1024;

  private final Input input;
  private final Limits limits;

  BodyReader(Input input, Limits limits) {
    this.input = input;
    this.limits = limits;
  }

  Body read(Framing framing) throws IOException {
    if (framing.chunked()) {
      return chunks();
    }
    return framing.length() == 0 ? EMPTY : sized(framing.length());
  }

  private Body sized(long length) throws IOException {
    if (length > limits.bodyBytes()) {
      if (length > limits.drainedBytes()) {
        return UNREAD;
      }
      input.skip(length);
      return new Body(NOTHING, true, true);
    }
    byte[] bytes = new byte[(int) length];
    input.readFully(bytes, 0, bytes.length);
    return new Body(bytes, false, true);
  }

  private Body chunks() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long total = 0;
    for (long size = chunkSize(); size > 0; size = chunkSize()) {
      total += size;
      if (total > limits.drainedBytes()) {
        return UNREAD;
      }
      if (total > limits.bodyBytes()) {
        kept.reset();
        input.skip(size);
      } else {
        byte[] chunk = new byte[(int) size];
        input.readFully(chunk, 0, chunk.length);
        kept.write(chunk, 0, chunk.length);
      }
      endOfChunk();
    }
    trailers();
    return new Body(kept.toByteArray(), total > limits.bodyBytes(), true);
  }

  private long chunkSize() throws IOException {
    String line = line();
    int extension = line.indexOf(';');
    String size = (extension < 0 ? line : line.substring(0, extension)).strip();
    if (!size.matches("\\p{XDigit}{1,15}")) {
      throw new MalformedRequest("A chunk does not begin with its size");
    }
    return Long.parseLong(size, 16);
  }

  private void endOfChunk() throws IOException {
    if (!line().isEmpty()) {
      throw new MalformedRequest("A chunk is longer than its size");
    }
  }

  private void trailers() throws IOException {
    int left = limits.headBytes();
    for (String line = line(); !line.isEmpty(); line = line()) {
      left -= line.length();
      if (left < 0) {
        throw new MalformedRequest(431, "The trailers are too large");
      }
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = input.next(); next != '\n'; next = input.next()) {
      line.append((char) (next & 0xff));
      if (line.length() > LONGEST_LINE) {
        throw new MalformedRequest("A line between chunks is too long");
      }
    }
    int end = line.length() - 1;
    return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
  }
}
