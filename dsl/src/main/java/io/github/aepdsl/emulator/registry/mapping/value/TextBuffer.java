package io.github.aepdsl.emulator.registry.mapping.value;

/**
 * A text under construction that stays within bounds: an expression of a few letters could ask for
 * one that fills the memory.
 */
public final class TextBuffer {

  /** The longest text that an expression may make. */
  public static final int LONGEST = 1_000_000;

  private final StringBuilder text = new StringBuilder();

  /**
   * Adds a part of a text.
   *
   * @throws EvaluationFault when it gets too long
   */
  public TextBuffer add(CharSequence part, int from, int to) {
    if (text.length() + (to - from) > LONGEST) {
      throw new EvaluationFault("the text is longer than " + LONGEST + " characters");
    }
    text.append(part, from, to);
    return this;
  }

  /**
   * Adds a text.
   *
   * @throws EvaluationFault when it gets too long
   */
  public TextBuffer add(CharSequence part) {
    return add(part, 0, part.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
