package io.github.aepdsl.emulator.registry.mapping.expression;

/**
 * A word of an expression.
 *
 * @param text what it says: without quotes, braces and backslashes
 * @param at where it begins, counted from 0
 */
record Lexeme(Kind kind, String text, int at) {

  enum Kind {
    NUMBER,
    TEXT,
    NAME,
    /** A name in <code>${}</code>, which is never a word of the language. */
    WRAPPED_NAME,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** A symbol or a word, which an operator may be. */
  String operator() {
    return kind == Kind.SYMBOL || kind == Kind.NAME ? text : "";
  }

  boolean isName() {
    return kind == Kind.NAME || kind == Kind.WRAPPED_NAME;
  }
}
