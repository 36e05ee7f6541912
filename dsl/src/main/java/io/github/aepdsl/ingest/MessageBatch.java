package io.github.aepdsl.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Messages on their way, as the bytes of one request, which are written once and sent as they lie
 * there. Used again for other messages. Not thread safe: one thread at a time has it.
 */
final class MessageBatch {

  /** What Adobe documents as the most that one request holds, 1 MB. */
  static final int LARGEST = 1_000_000;

  private static final byte[] OPEN = "{\"messages\":[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSE = "]}".getBytes(StandardCharsets.US_ASCII);

  /** What is around messages that are alone in a batch. */
  static final int FRAME = OPEN.length + CLOSE.length;

  private final byte[] bytes;
  private final int most;
  private int[] ends = new int[256];
  private long[] numbers = new long[256];
  private long[] keys = new long[256];
  private int count;
  private int end;
  private boolean mayHaveArrived;
  private Mark from = Mark.START;
  private Mark to = Mark.START;

  /**
   * An empty one.
   *
   * @param most how many messages it takes
   */
  MessageBatch(int most) {
    this(most, LARGEST);
  }

  private MessageBatch(int most, int room) {
    this.most = most;
    this.bytes = new byte[room];
    System.arraycopy(OPEN, 0, bytes, 0, OPEN.length);
    this.end = OPEN.length;
  }

  boolean takes(int length) {
    return count < most && end + 1 + length + CLOSE.length <= bytes.length;
  }

  /** Adds a message in its envelope, for which there is room. */
  void add(MessageFrame envelope, byte[] in, int start, int stop, long number, long key) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      numbers = Arrays.copyOf(numbers, 2 * count);
      keys = Arrays.copyOf(keys, 2 * count);
    }
    if (count > 0) {
      bytes[end++] = ',';
    }
    end = envelope.write(in, start, stop, number, bytes, end);
    ends[count] = end;
    keys[count] = key;
    numbers[count++] = number;
  }

  /** The body of its request. */
  ByteBuffer body() {
    System.arraycopy(CLOSE, 0, bytes, end, CLOSE.length);
    return ByteBuffer.wrap(bytes, 0, end + CLOSE.length);
  }

  /** Forgets all messages but some, which keep their order. */
  void keep(BitSet some) {
    int at = OPEN.length;
    int kept = 0;
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      int start = start(i);
      int length = ends[i] - start;
      if (kept > 0) {
        bytes[at++] = ',';
      }
      System.arraycopy(bytes, start, bytes, at, length);
      at += length;
      ends[kept] = at;
      numbers[kept++] = numbers[i];
    }
    count = kept;
    end = at;
  }

  /** Takes the second half out, as a batch of its own. */
  MessageBatch secondHalf() {
    int half = count / 2;
    MessageBatch rest = new MessageBatch(most, OPEN.length + end - start(half) + CLOSE.length);
    for (int i = half; i < count; i++) {
      rest.add(MessageFrame.NONE, bytes, start(i), ends[i], numbers[i], keys[i]);
    }
    rest.mayHaveArrived = mayHaveArrived;
    end = ends[half - 1];
    count = half;
    return rest;
  }

  /** Notes that all of them may have arrived; says whether that is new. */
  boolean mayHaveArrived() {
    boolean isNew = !mayHaveArrived;
    mayHaveArrived = true;
    return isNew;
  }

  int count() {
    return count;
  }

  /** One of its messages, as it is sent. */
  byte[] message(int index) {
    return Arrays.copyOfRange(bytes, start(index), ends[index]);
  }

  /** The number of one of its messages in the input. */
  long number(int index) {
    return numbers[index];
  }

  /** What the first so many messages are ordered by. */
  long[] keys(int first) {
    return Arrays.copyOf(keys, first);
  }

  /** The part of the input that it stands for begins here. */
  Mark from() {
    return from;
  }

  /** The part of the input that it stands for ends here. */
  Mark to() {
    return to;
  }

  void covers(Mark start, Mark stop) {
    from = start;
    to = stop;
  }

  /** Begins anew. */
  void clear() {
    count = 0;
    end = OPEN.length;
    mayHaveArrived = false;
  }

  private int start(int index) {
    return index == 0 ? OPEN.length : ends[index - 1] + 1;
  }
}
