package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The records of a file, one after the other, as bytes in a buffer that is used again: what is read
 * stays there until the next one is asked for. No channel, which an interrupt would close. Not
 * thread safe.
 */
final class RecordFile implements AutoCloseable {

  private static final int BLOCK = 1 << 18;
  private static final int LONGEST = 1 << 24;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final Splitter splitter;
  private final long size;
  private final Beginning beginning;
  private InputStream in;
  private byte[] bytes = new byte[BLOCK];
  private long base;
  private int have;
  private int from;
  private int to;
  private int next;
  private long number;
  private boolean ended;

  RecordFile(Path path, Splitter splitter) {
    this.path = path;
    this.splitter = splitter;
    if (Files.isDirectory(path)) { // which opens like a file, and fails at the first byte
      throw new InvalidValueException(
          Problem.of(path + " is a folder").trying(".send(path) for each of its files"));
    }
    try {
      this.in = Files.newInputStream(path);
      this.size = Files.size(path);
      byte[] begin = in.readNBytes(Beginning.MOST);
      this.beginning = Beginning.of(begin);
      ForeignFile.check(path, Arrays.copyOf(begin, Math.min(begin.length, ForeignFile.BEGIN)));
      seek(Mark.START);
    } catch (IOException e) {
      throw new InvalidValueException(Problem.of("the file cannot be read: " + path), e);
    }
  }

  /** Whether a record can begin here: where the file begins, behind a line's end, or its last. */
  boolean canBegin(Mark mark) {
    long before = mark.position() - 1;
    if (before < 0 || before == size) {
      return true;
    }
    try (InputStream end = Files.newInputStream(path)) {
      end.skip(before);
      return end.read() == '\n';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes to a place between two records. */
  void seek(Mark mark) {
    try {
      in.close();
      in = Files.newInputStream(path);
      in.skip(mark.position()); // all of it, or to the end: it is a file's
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    base = mark.position();
    number = mark.number() - 1;
    have = 0;
    next = 0;
    ended = false;
  }

  /** Reads the next record, unless it begins at this position or later, or there is none. */
  boolean next(long limit) {
    if (base + next >= limit) {
      return false;
    }
    int end = splitter.end(bytes, begin(), have);
    while (end < 0) {
      if (fill()) {
        end = splitter.end(bytes, begin(), have);
      } else if (have > next) {
        end = have - 1; // a quote that nothing closes: all of the rest, for a reader to refuse
      } else {
        return false;
      }
    }
    from = begin();
    to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    next = end + 1;
    number++;
    return true;
  }

  /** Where the next record begins: behind the mark that some programs begin a file with. */
  private int begin() {
    return base + next == 0 && startsWithMark() ? MARK.length : next;
  }

  Path path() {
    return path;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The number of the record, from 1. */
  long number() {
    return number;
  }

  /** Where the record after this one begins. */
  long position() {
    return base + next;
  }

  boolean isBlank() {
    for (int at = from; at < to; at++) {
      if (!ObjectBytes.isBlank(bytes[at])) {
        return false;
      }
    }
    return true;
  }

  String problem() {
    return splitter.problem();
  }

  /** How long the file was when it was opened. */
  long size() {
    return size;
  }

  /** Whether what was read of it is not there any more: it was cut, replaced or removed. */
  boolean isAnother() {
    long most = Math.max(size, position() - 1); // a last line may have no end
    try {
      return !Files.exists(path) || Files.size(path) < most || !beginning.isThatOf(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads on; a last line without an end gets one. */
  private boolean fill() {
    if (ended) {
      return false;
    }
    makeRoom();
    try {
      int read = in.read(bytes, have, bytes.length - have - 1);
      if (read < 0) {
        ended = true;
        bytes[have] = '\n';
        have += have > next ? 1 : 0;
        return have > next;
      }
      have += read;
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeRoom() {
    System.arraycopy(bytes, next, bytes, 0, have - next);
    base += next;
    have -= next;
    next = 0;
    if (have + 1 >= bytes.length) {
      if (bytes.length >= LONGEST) {
        throw new InvalidValueException(
            Problem.of("%s: line %d is longer than 16 MB".formatted(path, number + 1)));
      }
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  private boolean startsWithMark() {
    return have >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }
}
