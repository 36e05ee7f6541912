package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException.Fault;
import io.github.aepdsl.emulator.registry.mapping.expression.Lexeme.Kind;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTable;

/**
 * Reads expressions: by precedence, from the left, without statements. What it is given may come
 * from anybody, so length and depth are bounded. Safe for use by several threads.
 */
public final class ExpressionParser {

  /** The longest calculated field that Adobe takes. */
  static final int LONGEST = 4096;

  private final FunctionTable functions;

  /** A parser that knows these functions. */
  public ExpressionParser(FunctionTable functions) {
    this.functions = functions;
  }

  /**
   * The expression that a text is.
   *
   * @throws ExpressionException when it is none; nothing else is ever thrown
   */
  public Expression parse(String text) {
    if (text.length() > LONGEST) {
      throw new ExpressionException(
          Fault.LIMIT, "it has %d characters, %d at most".formatted(text.length(), LONGEST));
    }
    WordReader words = new WordReader(ExpressionLexer.words(text));
    Expression whole = new Grammar(words, functions).expression();
    if (words.peek().kind() != Kind.END) {
      throw words.expected("an operator");
    }
    return whole;
  }
}
