package io.github.aepdsl.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at a time: to look at each byte by itself took half of all CPU time of the
 * sender. A mask has the highest bit of each byte that is meant, the first byte lowest.
 */
final class EightBytes {

  /** One in each byte. */
  static final long ONES = 0x0101010101010101L;

  static final long QUOTES = ONES * '"';
  private static final long ESCAPES = ONES * '\\';
  private static final long ENDS = ONES * '\n';

  /** What makes a bracket of each kind the brace of its kind. */
  static final long CASES = ONES * 0x20;

  static final long OPENS = ONES * '{';
  static final long CLOSES = ONES * '}';

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long BLANKS = ONES * ' ';

  /** What makes the highest bit of a letter from the opening brace on. */
  private static final long FROM_BRACE = ONES * (0x80 - '{');

  /** What has the highest bit left behind a letter up to the closing brace. */
  private static final long TO_BRACE = ONES * (0x80 + '}');

  private static final long LOWS = 0x7F7F7F7F7F7F7F7FL;
  private static final long HIGHS = 0x8080808080808080L;

  private EightBytes() {}

  /** The eight bytes that begin here. */
  static long at(byte[] in, int from) {
    return (long) LONGS.get(in, from);
  }

  /** Which of the bytes are equal to the byte that the other word is made of. */
  static long equal(long eight, long other) {
    long difference = eight ^ other;
    return ~((difference & LOWS) + LOWS | difference | LOWS);
  }

  /** Where the first eight bytes are with one beyond ASCII, or fewer than eight are left. */
  static int ascii(byte[] in, int from, int to) {
    int at = from;
    while (at + 4 * Long.BYTES <= to
        && isAscii(at(in, at) | at(in, at + 8) | at(in, at + 16) | at(in, at + 24))) {
      at += 4 * Long.BYTES;
    }
    while (at + Long.BYTES <= to && isAscii(at(in, at))) {
      at += Long.BYTES;
    }
    return at;
  }

  private static boolean isAscii(long eight) {
    return (eight & HIGHS) == 0;
  }

  /**
   * Whether any of them may be a brace, a bracket, a backslash or a line end: those are, but for
   * their case, three letters in a row, and a sign below the blank.
   */
  static boolean mayMatter(long eight) {
    long letters = (eight | CASES) & LOWS;
    long few = (letters + FROM_BRACE) & (TO_BRACE - letters);
    return ((few | (eight - BLANKS) & ~eight) & HIGHS) != 0;
  }

  /** Whether any of them is a backslash or a line end. */
  static boolean endsOrEscapes(long eight) {
    return ((zero(eight ^ ESCAPES) | zero(eight ^ ENDS)) & HIGHS) != 0;
  }

  /** Cheaper than {@link #equal}: tells by the highest bits whether there is a zero, not where. */
  private static long zero(long eight) {
    return (eight - ONES) & ~eight;
  }

  /** In each byte, how many of the bytes up to it are marked. */
  static long counts(long marked) {
    return (marked >>> 7) * ONES;
  }

  /** The next quote; the end of what there is when there is none. */
  static int quote(byte[] in, int from, int have) {
    int at = from;
    for (; at + Long.BYTES <= have; at += Long.BYTES) {
      long found = equal(at(in, at), QUOTES);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (at < have && in[at] != '"') {
      at++;
    }
    return at;
  }
}
