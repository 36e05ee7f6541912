package io.github.aepdsl.emulator.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a connection that have arrived and are not used up; what follows a request stays.
 */
final class Input {

  private static final int INITIAL = 4 << 10;

  private final InputStream in;
  private final Activity activity;
  private byte[] buffer = new byte[INITIAL];
  private int from;
  private int to;

  Input(InputStream in, Activity activity) {
    this.in = in;
    this.activity = activity;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Where the unused bytes begin in the buffer. */
  int from() {
    return from;
  }

  /** Where they end. */
  int to() {
    return to;
  }

  boolean isEmpty() {
    return from == to;
  }

  void use(int count) {
    from += count;
  }

  /** Waits for more bytes; false at the end of the connection. */
  boolean fill() throws IOException {
    if (isEmpty()) {
      from = 0;
      to = 0;
    } else if (to == buffer.length) {
      makeRoom();
    }
    int count = in.read(buffer, to, buffer.length - to);
    to += Math.max(0, count);
    return count > 0;
  }

  private void makeRoom() {
    byte[] target = from == 0 ? new byte[2 * buffer.length] : buffer;
    System.arraycopy(buffer, from, target, 0, to - from);
    to -= from;
    from = 0;
    buffer = target;
  }

  /** The next byte of a body. */
  int next() throws IOException {
    if (isEmpty()) {
      fillBody();
    }
    return buffer[from++];
  }

  /** Reads a part of a body of known length. */
  void readFully(byte[] target, int offset, int length) throws IOException {
    int done = Math.min(length, to - from);
    System.arraycopy(buffer, from, target, offset, done);
    from += done;
    while (done < length) {
      int count = in.read(target, offset + done, length - done);
      if (count < 0) {
        throw new EOFException("the body ended early");
      }
      activity.progress();
      done += count;
    }
  }

  /** Throws away so many bytes of a body. */
  void skip(long length) throws IOException {
    long left = length;
    while (left > 0) {
      if (isEmpty()) {
        fillBody();
      }
      int count = (int) Math.min(left, to - from);
      from += count;
      left -= count;
    }
  }

  private void fillBody() throws IOException {
    if (!fill()) {
      throw new EOFException("the body ended early");
    }
    activity.progress();
  }

  /** Reads on to the end, so that closing does not take back the answer to what was not read. */
  void drain(long atMost) throws IOException {
    long left = atMost;
    int count = 0;
    while (left > 0 && count >= 0) {
      count = in.read(buffer);
      left -= count;
    }
  }

  /** Forgets what a large head made room for. */
  void trim() {
    if (isEmpty() && buffer.length > INITIAL) {
      buffer = Arrays.copyOf(buffer, INITIAL);
      from = 0;
      to = 0;
    }
  }
}
