package io.github.aepdsl.emulator.registry.mapping.expression;

import tools.jackson.databind.JsonNode;

/** A value that stands there as it is: a text, a number, true, false or null. */
record Literal(JsonNode value) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    return value;
  }

  @Override
  public String text() {
    return value.isString() ? quoted(value.stringValue()) : value.toString();
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
