package io.github.aepdsl.internal.redact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Undoes one level of the escapes of JSON, addresses and HTML, reading each character a bounded
 * number of times. For one run.
 */
final class EscapePass {

  /** Takes what the characters from one index up to another stand for. */
  interface Sink {
    void add(char letter, int from, int to);
  }

  private static final int UNIT = 4;

  private final CharSequence text;
  private final Sink out;
  private boolean undone;

  EscapePass(CharSequence text, Sink out) {
    this.text = text;
    this.out = out;
  }

  /** Whether there was anything to undo. */
  boolean run() {
    for (int at = 0; at < text.length(); ) {
      char letter = text.charAt(at);
      int next =
          switch (letter) {
            case '\\' -> backslashes(at);
            case '%' -> percents(at);
            case '&' -> entity(at);
            default -> at;
          };
      if (next == at) {
        out.add(letter, at, ++next);
      } else {
        undone = true;
      }
      at = next;
    }
    return undone;
  }

  /** A code unit; else they go with the character behind them, unless that begins an escape. */
  private int backslashes(int from) {
    int behind = behind('\\', from);
    int digits = behind('u', behind);
    int unit = digits == behind ? -1 : number(digits, digits + UNIT, 16);
    if (unit >= 0) {
      out.add((char) unit, from, digits + UNIT);
      return digits + UNIT;
    }
    if (behind == text.length() || "%&".indexOf(text.charAt(behind)) >= 0) {
      return behind;
    }
    out.add(text.charAt(behind), from, behind + 1);
    return behind + 1;
  }

  /** UTF-8, character by character, so that each keeps its place. */
  private int percents(int from) {
    int at = from;
    for (int first = octet(at); first >= 0; first = octet(at)) {
      int octets = octets(at, first);
      String letters = utf8(at, octets);
      octets = letters.charAt(0) == Entity.UNKNOWN ? 1 : octets;
      for (int i = 0; i < letters.length(); i++) {
        out.add(letters.charAt(i), at, at + 3 * octets);
      }
      at += 3 * octets;
    }
    return at;
  }

  private int octets(int from, int first) {
    int ones = Integer.numberOfLeadingZeros(~(first << 24));
    int wanted = ones < 2 || ones > UNIT ? 1 : ones;
    int there = 1;
    while (there < wanted && octet(from + 3 * there) >= 0) {
      there++;
    }
    return there;
  }

  private String utf8(int from, int octets) {
    ByteBuffer bytes = ByteBuffer.allocate(octets);
    for (int i = 0; i < octets; i++) {
      bytes.put((byte) octet(from + 3 * i));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return String.valueOf(Entity.UNKNOWN);
    }
  }

  private int octet(int from) {
    return from < text.length() && text.charAt(from) == '%' ? number(from + 1, from + 3, 16) : -1;
  }

  private int entity(int from) {
    int semicolon = from + 1;
    int last = Math.min(text.length(), from + Entity.LONGEST);
    while (semicolon < last && text.charAt(semicolon) != ';') {
      semicolon++;
    }
    String meaning = semicolon < last ? Entity.meaning(text, from + 1, semicolon) : "";
    for (int i = 0; i < meaning.length(); i++) {
      out.add(meaning.charAt(i), from, semicolon + 1);
    }
    return meaning.isEmpty() ? from : semicolon + 1;
  }

  private int behind(char letter, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == letter) {
      at++;
    }
    return at;
  }

  private int number(int from, int to, int radix) {
    return to <= text.length() ? Entity.number(text, from, to, radix) : -1;
  }
}
