package io.github.aepdsl.show;

/**
 * A text of several lines that prompts and notebooks show as it stands, where they would show a
 * String in quotes with its line ends escaped. Immutable; {@code toString()} is the text.
 *
 * <pre>{@code
 * Files.writeString(Path.of("body.json"), draft.json())
 * }</pre>
 */
public final class PlainText implements CharSequence {

  private final String text;

  /** A text as it stands. */
  public PlainText(String text) {
    this.text = text;
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
