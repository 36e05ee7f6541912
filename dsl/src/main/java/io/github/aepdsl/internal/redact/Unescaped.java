package io.github.aepdsl.internal.redact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its escapes undone until none is left, whichever they are and however deep: JSON,
 * percent and HTML. Each character knows where it came from. Backslashes and the difference between
 * plus and space are lost, so two of these can only be compared with each other.
 */
final class Unescaped {

  /** What an escape that cannot be read becomes; it may stand for any letter beyond ASCII. */
  static final char UNKNOWN = '\uFFFD';

  /** Each pass undoes one level; nobody escapes deeper by accident. */
  private static final int PASSES = 12;

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\+u+(?<unit>\\p{XDigit}{4})|\\\\+|(?<percent>(?:%\\p{XDigit}{2})++)"
              + "|&#(?<decimal>\\d{1,7});|&#[xX](?<hex>\\p{XDigit}{1,6});"
              + "|&(?<name>quot|amp|lt|gt|apos|nbsp|szlig|eth|thorn|euro"
              + "|[A-Za-z]{1,2}(?:grave|acute|circ|tilde|uml|ring|cedil|slash|lig));");

  private static final Map<String, String> NAMES =
      Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", "\u00a0");

  private StringBuilder text = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private Unescaped(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
  }

  static Unescaped of(String text) {
    Unescaped plain = new Unescaped(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.add(text.substring(i, i + 1), i, i + 1);
    }
    for (int pass = 0; pass < PASSES; pass++) {
      Unescaped next = plain.unescaped();
      if (next.text.compareTo(plain.text) == 0) {
        break;
      }
      plain = next;
    }
    return plain.folded();
  }

  String text() {
    return text.toString();
  }

  /** Where the character with this index began. */
  int start(int index) {
    return starts[index];
  }

  /** Where the character with this index ended. */
  int end(int index) {
    return ends[index];
  }

  private Unescaped unescaped() {
    Unescaped next = new Unescaped(text.length());
    Matcher escape = ESCAPE.matcher(text);
    int done = 0;
    while (escape.find()) {
      next.copy(this, done, escape.start());
      done = escape.end();
      if (escape.group("percent") != null) {
        percent(next, escape.start(), escape.end());
      } else if (escape.group("unit") == null && text.charAt(escape.start()) == '\\') {
        done = escape.start();
        done = behindBackslashes(next, done, escape.end());
      } else {
        next.add(meaning(escape), starts[escape.start()], ends[escape.end() - 1]);
      }
    }
    next.copy(this, done, text.length());
    return next;
  }

  /** Backslashes go with the character behind them, unless that is an escape of its own. */
  private int behindBackslashes(Unescaped next, int from, int to) {
    boolean last = to == text.length() || "%&".indexOf(text.charAt(to)) >= 0;
    if (last) {
      return to;
    }
    next.add(text.substring(to, to + 1), starts[from], ends[to]);
    return to + 1;
  }

  private static String meaning(Matcher escape) {
    if (escape.group("name") != null) {
      return NAMES.getOrDefault(escape.group("name"), String.valueOf(UNKNOWN));
    }
    if (escape.group("decimal") != null) {
      return character(Integer.parseInt(escape.group("decimal")));
    }
    String hex = escape.group("hex");
    return hex != null
        ? character(Integer.parseInt(hex, 16))
        : String.valueOf((char) Integer.parseInt(escape.group("unit"), 16));
  }

  private static String character(int codePoint) {
    return Character.isValidCodePoint(codePoint)
        ? Character.toString(codePoint)
        : String.valueOf(UNKNOWN);
  }

  /** UTF-8, character by character, so that each keeps its place. */
  private void percent(Unescaped next, int from, int to) {
    byte[] bytes = HexFormat.of().parseHex(text.substring(from, to).replace("%", ""));
    for (int i = 0; i < bytes.length; ) {
      int length = Math.min(length(bytes[i]), bytes.length - i);
      String decoded = utf8(bytes, i, length);
      length = decoded.charAt(0) == UNKNOWN ? 1 : length;
      next.add(decoded, starts[from + 3 * i], ends[from + 3 * (i + length) - 1]);
      i += length;
    }
  }

  private static int length(byte first) {
    int ones = Integer.numberOfLeadingZeros(~(first << 24));
    return ones < 2 || ones > 4 ? 1 : ones;
  }

  private static String utf8(byte[] bytes, int from, int length) {
    try {
      ByteBuffer piece = ByteBuffer.wrap(bytes, from, length);
      return StandardCharsets.UTF_8.newDecoder().decode(piece).toString();
    } catch (CharacterCodingException e) {
      return String.valueOf(UNKNOWN);
    }
  }

  /** A line break is told from its escape's letter no longer, since backslashes are gone. */
  private Unescaped folded() {
    for (int i = 0; i < text.length(); i++) {
      int known = "\n\r\t\b\f+".indexOf(text.charAt(i));
      if (known >= 0) {
        text.setCharAt(i, "nrtbf ".charAt(known));
      }
    }
    return this;
  }

  private void copy(Unescaped source, int from, int to) {
    for (int i = from; i < to; i++) {
      add(source.text.substring(i, i + 1), source.starts[i], source.ends[i]);
    }
  }

  private void add(String piece, int start, int end) {
    for (int i = 0; i < piece.length(); i++) {
      int index = text.length();
      if (index == starts.length) {
        starts = Arrays.copyOf(starts, 2 * index + 2);
        ends = Arrays.copyOf(ends, 2 * index + 2);
      }
      starts[index] = start;
      ends[index] = end;
      text.append(piece.charAt(i));
    }
  }
}
