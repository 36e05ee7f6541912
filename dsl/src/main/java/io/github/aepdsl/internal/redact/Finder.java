package io.github.aepdsl.internal.redact;

import java.util.function.IntConsumer;

/**
 * Finds a text in others, also where it overlaps itself, reading each letter once (the algorithm of
 * Knuth, Morris and Pratt). Immutable.
 */
final class Finder {

  private final boolean lossy;
  private final char[] wanted;

  /** How much of the beginning stands again before an index: so much of it is found already. */
  private final int[] borders;

  /**
   * For a text.
   *
   * @param lossy whether all letters beyond ASCII, and what stands for lost ones, are the same
   */
  Finder(String text, boolean lossy) {
    this.lossy = lossy;
    this.wanted = new char[text.length()];
    this.borders = new int[text.length() + 1];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = kind(text.charAt(i));
      borders[i + 1] = i == 0 ? 0 : next(borders[i], wanted[i]);
    }
  }

  /**
   * Reports the index behind each place where it stands.
   *
   * @return how much of its beginning stands at the very end
   */
  int find(CharSequence text, IntConsumer foundBefore) {
    int matched = 0;
    for (int at = 0; at < text.length(); at++) {
      matched = next(matched == wanted.length ? borders[matched] : matched, kind(text.charAt(at)));
      if (matched == wanted.length) {
        foundBefore.accept(at + 1);
      }
    }
    return matched;
  }

  private int next(int matched, char letter) {
    int so = matched;
    while (so > 0 && wanted[so] != letter) {
      so = borders[so];
    }
    return wanted[so] == letter ? so + 1 : 0;
  }

  private char kind(char letter) {
    return lossy && (letter > 127 || letter == '?') ? Entity.UNKNOWN : letter;
  }
}
