package io.github.aepdsl.emulator.registry.mapping.expression;

import tools.jackson.databind.JsonNode;

/** One expression or another; the one that is not chosen is not looked at. */
record Conditional(Expression condition, Expression then, Expression otherwise)
    implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    return Arithmetic.truth(condition.evaluate(scope))
        ? then.evaluate(scope)
        : otherwise.evaluate(scope);
  }

  @Override
  public String text() {
    return condition.text(Binding.OR) + " ? " + then.text() + " : " + otherwise.text();
  }

  @Override
  public int precedence() {
    return Binding.CONDITION;
  }
}
