package io.github.aepdsl.emulator.registry.mapping.expression;

import tools.jackson.databind.JsonNode;

/**
 * A calculated field, parsed. Its cases are records, so two expressions are equal when they say the
 * same, however they were written. Immutable.
 */
public sealed interface Expression
    permits Literal, PathValue, Within, Prefixed, Infixed, Conditional, Called, ListOf, ObjectOf {

  /**
   * Its value for a row.
   *
   * @throws io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault when the row allows
   *     none
   */
  JsonNode evaluate(RowScope scope);

  /** It as a text that parses to an equal expression. */
  String text();

  /** It as an operand of something that binds this tightly, in parentheses if it binds less. */
  default String text(int precedence) {
    return precedence() < precedence ? "(" + text() + ")" : text();
  }

  /** How tightly it binds; what needs no parentheses anywhere binds tightest. */
  default int precedence() {
    return Binding.TIGHTEST;
  }
}
