package io.github.aepdsl.emulator.registry.mapping.expression;

import tools.jackson.databind.JsonNode;

/** An operator and the expression behind it. */
record Prefixed(PrefixOperator operator, Expression operand) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    return operator.apply(operand.evaluate(scope));
  }

  @Override
  public String text() {
    return operator.symbol() + operand.text(Binding.PREFIX);
  }

  @Override
  public int precedence() {
    return Binding.PREFIX;
  }
}
