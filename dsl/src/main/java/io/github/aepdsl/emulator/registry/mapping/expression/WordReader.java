package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException.Fault;
import io.github.aepdsl.emulator.registry.mapping.expression.Lexeme.Kind;
import java.util.List;
import java.util.function.Supplier;

/** Goes through the words of one expression, and counts how deep the reading has got. */
final class WordReader {

  private static final int DEEPEST = 64;

  private final List<Lexeme> words;
  private int at;
  private int depth;

  WordReader(List<Lexeme> words) {
    this.words = words;
  }

  Lexeme peek() {
    return words.get(at);
  }

  /** The word behind the next one; the end behind the end. */
  Lexeme second() {
    return words.get(Math.min(at + 1, words.size() - 1));
  }

  Lexeme next() {
    Lexeme word = words.get(at);
    at += word.kind() == Kind.END ? 0 : 1;
    return word;
  }

  /** Passes the symbol if it is next. */
  boolean take(String symbol) {
    boolean there = peek().is(symbol);
    at += there ? 1 : 0;
    return there;
  }

  void want(String symbol) {
    if (!take(symbol)) {
      throw expected("'" + symbol + "'");
    }
  }

  ExpressionException expected(String what) {
    String found = peek().kind() == Kind.END ? "the end" : "'" + peek().text() + "'";
    return ExpressionLexer.fault("expected " + what + ", found " + found, peek().at());
  }

  /** Reads something within something. */
  <T> T deeper(Supplier<T> reading) {
    if (++depth > DEEPEST) {
      throw new ExpressionException(Fault.LIMIT, "it is nested deeper than " + DEEPEST);
    }
    T read = reading.get();
    depth--;
    return read;
  }
}
