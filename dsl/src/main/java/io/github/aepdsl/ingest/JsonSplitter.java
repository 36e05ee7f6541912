package io.github.aepdsl.ingest;

import java.util.Arrays;

/**
 * JSON Lines. The same look that finds the line's end makes sure that it is one object whose braces
 * and quotes match, so that it cannot break the batch that it becomes a part of.
 */
final class JsonSplitter implements Splitter {

  private boolean whole;
  private int at;
  private int depth;
  private boolean quoted;
  private boolean crossed;
  private byte[] closers = new byte[64];

  @Override
  public int end(byte[] in, int from, int have) {
    at = from;
    depth = 0;
    quoted = false;
    crossed = false;
    skipBlanks(in, have);
    if (at < have && in[at] != '{') {
      return broken(in, have);
    }
    depth = brace((byte) '{', 0);
    at++;
    while (at < have) {
      skipWords(in, have);
      for (int i = 0; i < Long.BYTES && at < have; i++) {
        if (in[at] == '\n') {
          whole = !quoted && !crossed && depth == 0;
          return at;
        }
        if (!step(in, have)) {
          return broken(in, have);
        }
      }
    }
    return -1;
  }

  @Override
  public String problem() {
    return whole ? "" : MessageJson.NONE;
  }

  /**
   * Goes on by eight bytes while that tells all: no escape, no line end, and the object stays open.
   * Kept in local variables, which takes half the time.
   */
  private void skipWords(byte[] in, int have) {
    int here = at;
    int open = depth;
    long carried = quoted ? -1 : 0; // all bits, or none
    while (open > 0 && here + Long.BYTES <= have) {
      long eight = EightBytes.at(in, here);
      long quotes = EightBytes.counts(EightBytes.equal(eight, EightBytes.QUOTES));
      if (EightBytes.mayMatter(eight)) {
        long outside = ~(quotes ^ carried) & EightBytes.ONES;
        long closed = EightBytes.equal(eight | EightBytes.CASES, EightBytes.CLOSES) >>> 7 & outside;
        int least = open - Long.bitCount(closed);
        if (least <= 0 || EightBytes.endsOrEscapes(eight)) {
          break;
        }
        long opened = EightBytes.equal(eight | EightBytes.CASES, EightBytes.OPENS) >>> 7 & outside;
        open = braces(in, here, opened | closed, open);
      }
      carried ^= -(quotes >>> 56 & 1);
      here += Long.BYTES;
    }
    at = here;
    depth = open;
    quoted = carried != 0;
  }

  /** Goes on by one byte, or by an escape; says whether the line can still be an object. */
  private boolean step(byte[] in, int have) {
    byte letter = in[at++];
    if (quoted) {
      boolean escape = letter == '\\' && at < have && in[at] != '\n';
      at += escape ? 1 : 0;
      quoted = letter != '"';
      return true;
    }
    if (depth == 0) {
      return ObjectBytes.isBlank(letter);
    }
    switch (letter) {
      case '"' -> quoted = true;
      case '{', '[', '}', ']' -> depth = brace(letter, depth);
      default -> {}
    }
    return true;
  }

  /** How deep it is behind the braces among eight bytes. */
  private int braces(byte[] in, int from, long marks, int before) {
    int open = before;
    for (long rest = marks; rest != 0; rest &= rest - 1) {
      open = brace(in[from + (Long.numberOfTrailingZeros(rest) >>> 3)], open);
    }
    return open;
  }

  /** How deep it is behind one brace; an opening one is two before the one that closes it. */
  private int brace(byte letter, int open) {
    if (letter == '}' || letter == ']') {
      crossed |= closers[open - 1] != letter;
      return open - 1;
    }
    if (open == closers.length) {
      closers = Arrays.copyOf(closers, 2 * open);
    }
    closers[open] = (byte) (letter + 2);
    return open + 1;
  }

  private void skipBlanks(byte[] in, int have) {
    while (at < have && in[at] != '\n' && ObjectBytes.isBlank(in[at])) {
      at++;
    }
  }

  private int broken(byte[] in, int have) {
    whole = false;
    while (at < have && in[at] != '\n') {
      at++;
    }
    return at < have ? at : -1;
  }
}
