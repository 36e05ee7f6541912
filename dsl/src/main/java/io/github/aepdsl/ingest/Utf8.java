package io.github.aepdsl.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are UTF-8: eight at a time as long as they are ASCII. */
final class Utf8 {

  /** What makes UTF-8 of what Windows in Western Europe and America writes. */
  static final String CONVERT = "iconv -f WINDOWS-1252 -t UTF-8";

  /** Why a record is refused, and what to do. */
  static final String PROBLEM = "not UTF-8: convert the file, for example with " + CONVERT;

  /** The least code point that wants so many bytes behind its first one. */
  private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

  private Utf8() {}

  static boolean isValid(byte[] in, int from, int to) {
    int at = EightBytes.ascii(in, from, to);
    while (at < to) {
      int length = in[at] >= 0 ? 1 : length(in, at, to);
      if (length == 0) {
        return false;
      }
      at += length;
      at = length > 1 ? EightBytes.ascii(in, at, to) : at;
    }
    return true;
  }

  /** What the bytes say; where they are not UTF-8 each is a letter, so that none is lost. */
  static String text(byte[] bytes) {
    Charset charset =
        isValid(bytes, 0, bytes.length) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    return new String(bytes, charset);
  }

  /** How many bytes make the letter that begins here with one beyond ASCII; 0 when none does. */
  private static int length(byte[] in, int at, int to) {
    int more = Integer.numberOfLeadingZeros(~(in[at] << 24)) - 1;
    if (more < 1 || more > 3 || at + more >= to) {
      return 0;
    }
    int point = in[at] & 0x3F >> more;
    for (int i = at + 1; i <= at + more; i++) {
      if ((in[i] & 0xC0) != 0x80) {
        return 0;
      }
      point = point << 6 | in[i] & 0x3F;
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean letter = point >= LEAST[more] && point <= Character.MAX_CODE_POINT && !surrogate;
    return letter ? more + 1 : 0;
  }
}
