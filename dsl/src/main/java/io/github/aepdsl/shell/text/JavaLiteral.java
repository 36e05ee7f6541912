package io.github.aepdsl.shell.text;

/** Writes any text as a Java string literal. */
public final class JavaLiteral {

  private JavaLiteral() {}

  /** The literal with its quotes, in ASCII only. */
  public static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(character -> literal.append(escaped((char) character)));
    return literal.append('"').toString();
  }

  /** Octal below 128: the compiler reads a Unicode escape of a quote as the quote itself. */
  private static String escaped(char character) {
    if (character == '"' || character == '\\') {
      return "\\" + character;
    }
    if (character > 127) {
      return String.format("\\u%04x", (int) character);
    }
    return character < ' ' || character == 127
        ? String.format("\\%03o", (int) character)
        : String.valueOf(character);
  }
}
