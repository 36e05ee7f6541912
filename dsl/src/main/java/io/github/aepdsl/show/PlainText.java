package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;

/**
 * A text of several lines that prompts and notebooks show as it stands, where they would show a
 * String in quotes with its line ends escaped. What no screen shows is escaped as JSON does it, so
 * that JSON stays the same JSON. Immutable; {@code toString()} is the text.
 *
 * <pre>{@code
 * Files.writeString(Path.of("body.json"), draft.json())
 * }</pre>
 */
public final class PlainText implements CharSequence {

  private final String text;
  private final boolean forReading;

  /** A text as it stands, apart from what no screen shows. */
  public PlainText(String text) {
    this(text, false);
  }

  private PlainText(String text, boolean forReading) {
    this.text = OneLine.each(text);
    this.forReading = forReading;
  }

  /** A text that nobody copies: narrow screens fold it between words. */
  public static PlainText forReading(String text) {
    return new PlainText(text, true);
  }

  /** Whether narrow screens may fold it. */
  public boolean isForReading() {
    return forReading;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlainText same && same.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text itself. */
  @Override
  public String toString() {
    return text;
  }
}
