package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** An array, written out. */
record ListOf(List<Expression> elements) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    ArrayNode array = JsonValues.array();
    elements.forEach(element -> array.add(element.evaluate(scope)));
    return array;
  }

  @Override
  public String text() {
    return elements.stream().map(Expression::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
