package io.github.aepdsl.ingest;

import io.github.aepdsl.ingest.Checkpoint.Part;

/**
 * How many messages a file holds, by those that were read of it: the further, the better the guess.
 * One thread reads; another may ask.
 */
final class ReadShare {

  private volatile long all;
  private volatile long bytes;
  private volatile long messages;

  /** From here on it is read, up to its size. */
  void begin(Checkpoint from, long size) {
    long begun = from.open().stream().mapToLong(ReadShare::length).sum();
    all = begun + size - from.next().position();
  }

  /** So much more of it was read. */
  void add(long moreBytes, int moreMessages) {
    messages += moreMessages;
    bytes += moreBytes;
  }

  /** How many messages there will be; less than 0 when none was read yet. */
  long expected() {
    long read = bytes;
    return read == 0 ? -1 : Math.round((double) messages * Math.max(all, read) / read);
  }

  /** Whether that is all of it, so that the guess is none any more. */
  boolean isWhole() {
    return bytes > 0 && bytes >= all;
  }

  private static long length(Part part) {
    return part.to().position() - part.from().position();
  }
}
