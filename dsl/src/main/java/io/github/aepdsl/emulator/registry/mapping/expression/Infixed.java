package io.github.aepdsl.emulator.registry.mapping.expression;

import tools.jackson.databind.JsonNode;

/** Two expressions and the operator between them. */
record Infixed(Expression left, InfixOperator operator, Expression right) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    return operator.apply(left, right, scope);
  }

  /** Operators of one rank group from the left. */
  @Override
  public String text() {
    return left.text(precedence()) + " " + operator.symbol() + " " + right.text(precedence() + 1);
  }

  @Override
  public int precedence() {
    return operator.precedence();
  }
}
