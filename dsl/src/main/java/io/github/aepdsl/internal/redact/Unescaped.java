package io.github.aepdsl.internal.redact;

import java.util.Arrays;

/**
 * A text with its escapes undone until none is left, whichever they are and however deep. Each
 * character knows where it came from. Backslashes and the difference between plus and space are
 * lost, so two of these can only be compared with each other. Made in linear time.
 */
final class Unescaped implements CharSequence {

  /** Each pass undoes one level; nobody escapes deeper by accident. */
  private static final int PASSES = 12;

  private char[] letters;
  private int[] starts;
  private int[] ends;
  private int length;

  private Unescaped(int capacity) {
    letters = new char[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  static Unescaped of(CharSequence text) {
    Unescaped plain = new Unescaped(text.length());
    boolean undone = new EscapePass(text, plain::add).run();
    for (int pass = 1; undone && pass < PASSES; pass++) {
      Unescaped before = plain;
      Unescaped next = new Unescaped(before.length);
      undone =
          new EscapePass(
                  before,
                  (letter, from, to) -> next.add(letter, before.starts[from], before.ends[to - 1]))
              .run();
      plain = next;
    }
    return plain;
  }

  /** Where the character with this index began. */
  int start(int index) {
    return starts[index];
  }

  /** Where the character with this index ended. */
  int end(int index) {
    return ends[index];
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return letters[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new String(letters, from, to - from);
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }

  private void add(char letter, int from, int to) {
    if (length == letters.length) {
      int more = 2 * length + 2;
      letters = Arrays.copyOf(letters, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    letters[length] = folded(letter);
    starts[length] = from;
    ends[length] = to;
    length++;
  }

  /** A line break is told from its escape's letter no longer, since backslashes are gone. */
  private static char folded(char letter) {
    int known = letter > '+' ? -1 : "\n\r\t\b\f+".indexOf(letter);
    return known < 0 ? letter : "nrtbf ".charAt(known);
  }
}
