package io.github.aepdsl.testing;

/** A text that counts how often somebody looks at one of its characters. */
public final class CountingText implements CharSequence {

  private final String text;
  private long reads;

  public CountingText(String text) {
    this.text = text;
  }

  public long reads() {
    return reads;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    reads++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    reads += to - from;
    return text.subSequence(from, to);
  }

  @Override
  public String toString() {
    return text;
  }
}
