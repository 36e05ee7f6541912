package io.github.aepdsl.internal.redact;

import java.util.BitSet;

/** One secret to look for, in linear time. Immutable. */
final class Needle {

  /** A shorter secret is masked only where it stands as a word, or no text would be readable. */
  private static final int SHORT = 6;

  /** In longer ones letters beyond ASCII need not be compared: all others stand in their places. */
  private static final int COMPARED = 64;

  private final String plain;
  private final Finder exact;
  private final Finder lossy;
  private final int length;

  Needle(String secret) {
    this.plain = Unescaped.of(secret).toString();
    this.exact = new Finder(secret, false);
    this.lossy = new Finder(plain, true);
    this.length = secret.length();
  }

  /**
   * Marks it where it stands as it is.
   *
   * @param cut whether the text's end may hold a beginning of it
   */
  void mark(CharSequence text, boolean cut, BitSet marked) {
    Marks marks = new Marks(marked);
    int begun =
        exact.find(
            text,
            end -> {
              if (standsAlone(text, end - length, end)) {
                marks.add(end - length, end);
              }
            });
    if (cut) {
      marks.add(text.length() - begun, text.length());
    }
  }

  /** Marks it where it stands in any escaping. */
  void mark(Unescaped text, boolean cut, BitSet marked) {
    if (plain.isBlank()) {
      return;
    }
    Marks marks = new Marks(marked);
    int begun =
        lossy.find(
            text,
            end -> {
              int start = end - plain.length();
              if (isAt(text, start) && standsAlone(text, start, end)) {
                marks.add(text.start(start), text.end(end - 1));
              }
            });
    if (cut && begun > 0) {
      marks.add(text.start(text.length() - begun), text.end(text.length() - 1));
    }
  }

  private boolean isAt(CharSequence text, int start) {
    for (int i = 0; plain.length() <= COMPARED && i < plain.length(); i++) {
      char wanted = plain.charAt(i);
      char found = text.charAt(start + i);
      boolean lost = wanted > 127 && (found == Entity.UNKNOWN || found == '?');
      if (wanted != found && !lost) {
        return false;
      }
    }
    return true;
  }

  private boolean standsAlone(CharSequence text, int start, int end) {
    return length >= SHORT || !isWord(text, start - 1) && !isWord(text, end);
  }

  private static boolean isWord(CharSequence text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  /** Marks ranges that come in order and may overlap, each place once. */
  private static final class Marks {

    private final BitSet marked;
    private int done;

    Marks(BitSet marked) {
      this.marked = marked;
    }

    void add(int from, int to) {
      int start = Math.max(from, done);
      if (start < to) {
        marked.set(start, to);
        done = to;
      }
    }
  }
}
