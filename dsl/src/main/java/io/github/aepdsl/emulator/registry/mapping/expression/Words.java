package io.github.aepdsl.emulator.registry.mapping.expression;

import java.util.Set;

/** Names and the words that are none, because the language keeps them for itself. */
final class Words {

  /**
   * Words of operators and literals, which the parser knows, and of statements, which it refuses.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "new",
          "mod",
          "or",
          "break",
          "var",
          "lt",
          "for",
          "false",
          "while",
          "eq",
          "gt",
          "div",
          "not",
          "null",
          "continue",
          "else",
          "and",
          "ne",
          "true",
          "le",
          "if",
          "ge",
          "return",
          "_errors");

  private Words() {}

  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /** Whether a field of this name needs no wrapping. */
  static boolean isPlainName(String name) {
    return !name.isEmpty()
        && isStart(name.codePointAt(0))
        && name.codePoints().allMatch(Words::isPart)
        && !isReserved(name);
  }

  static boolean isStart(int letter) {
    return Character.isLetter(letter) || letter == '_' || letter == '$';
  }

  static boolean isPart(int letter) {
    return isStart(letter) || Character.isDigit(letter);
  }
}
