package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException.Fault;
import io.github.aepdsl.emulator.registry.mapping.expression.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words. */
final class ExpressionLexer {

  private static final List<String> SYMBOLS =
      List.of(
          "==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "%", "!", "~", "?", ":",
          "(", ")", "[", "]", "{", "}", ",", ".");

  private final String text;
  private int at;

  private ExpressionLexer(String text) {
    this.text = text;
  }

  /**
   * The words of an expression, an END behind them.
   *
   * @throws ExpressionException when something is none
   */
  static List<Lexeme> words(String text) {
    ExpressionLexer lexer = new ExpressionLexer(text);
    List<Lexeme> words = new ArrayList<>();
    do {
      words.add(lexer.next());
    } while (words.get(words.size() - 1).kind() != Kind.END);
    return words;
  }

  private Lexeme next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (at == text.length()) {
      return new Lexeme(Kind.END, "", start);
    }
    int letter = text.codePointAt(at);
    if (letter == '"' || letter == '\'') {
      return new Lexeme(Kind.TEXT, quoted((char) letter), start);
    }
    if (text.startsWith("${", at)) {
      return new Lexeme(Kind.WRAPPED_NAME, wrapped(), start);
    }
    if (isDigit(letter)) {
      return new Lexeme(Kind.NUMBER, number(), start);
    }
    return Words.isStart(letter)
        ? new Lexeme(Kind.NAME, name(), start)
        : new Lexeme(Kind.SYMBOL, symbol(), start);
  }

  private String symbol() {
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        return symbol;
      }
    }
    String letter = Character.toString(text.codePointAt(at));
    throw fault("'" + letter + "' has no meaning here", at);
  }

  private String name() {
    int start = at;
    while (at < text.length() && Words.isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(start, at);
  }

  private String number() {
    int start = at;
    digits();
    if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
      at++;
      digits();
    }
    exponent();
    return text.substring(start, at);
  }

  private void exponent() {
    if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      boolean signed = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0;
      int first = at + (signed ? 2 : 1);
      if (first < text.length() && isDigit(text.charAt(first))) {
        at = first;
        digits();
      }
    }
  }

  private void digits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private String wrapped() {
    int start = at;
    at += 2;
    StringBuilder name = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
      name.append(text.charAt(at++));
    }
    if (at++ >= text.length() || name.isEmpty()) {
      throw fault("${ wants a name and a closing }", start);
    }
    return name.toString();
  }

  private String quoted(char quote) {
    int start = at++;
    StringBuilder inside = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        escape(inside);
      } else {
        inside.append(text.charAt(at++));
      }
    }
    if (at++ >= text.length()) {
      throw fault("the text lacks its closing " + quote, start);
    }
    return inside.toString();
  }

  /** A backslash that escapes nothing stays, as regular expressions want it. */
  private void escape(StringBuilder inside) {
    char letter = text.charAt(at + 1);
    at += 2;
    switch (letter) {
      case '\\', '"', '\'' -> inside.append(letter);
      case 'n' -> inside.append('\n');
      case 'r' -> inside.append('\r');
      case 't' -> inside.append('\t');
      case 'u' -> unicode(inside);
      default -> inside.append('\\').append(letter);
    }
  }

  private void unicode(StringBuilder inside) {
    try {
      inside.append((char) Integer.parseUnsignedInt(text, at, at + 4, 16));
      at += 4;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      inside.append("\\u");
    }
  }

  static ExpressionException fault(String what, int at) {
    return new ExpressionException(Fault.SYNTAX, what + " (character " + (at + 1) + ")");
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }
}
