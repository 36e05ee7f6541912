package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object, written out. */
record ObjectOf(List<Entry> entries) implements Expression {

  /** One key and its value. */
  record Entry(String key, Expression value) {}

  @Override
  public JsonNode evaluate(RowScope scope) {
    ObjectNode object = JsonValues.object();
    entries.forEach(entry -> object.set(entry.key(), entry.value().evaluate(scope)));
    return object;
  }

  @Override
  public String text() {
    return entries.stream()
        .map(entry -> Literal.quoted(entry.key()) + ": " + entry.value().text())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
