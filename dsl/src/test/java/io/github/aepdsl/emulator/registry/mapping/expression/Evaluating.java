package io.github.aepdsl.emulator.registry.mapping.expression;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.registry.mapping.function.FunctionTable;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTools;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.testing.SettableClock;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Expressions over rows that are written as JSON, at a fixed time. */
public final class Evaluating {

  public static final FunctionTable FUNCTIONS = FunctionTable.load();

  private Evaluating() {}

  /** The value as JSON text, dates as they land. */
  public static String value(String expression, String row) {
    return shown(evaluate(expression, row));
  }

  public static JsonNode evaluate(String expression, String row) {
    JsonNode tree = json(row.isEmpty() ? "{}" : row);
    return new ExpressionParser(FUNCTIONS).parse(expression).evaluate(new RowScope(tree, tools()));
  }

  public static FunctionTools tools() {
    return new FunctionTools(new SettableClock(), new Ids(OptionalLong.of(7)));
  }

  public static JsonNode json(String text) {
    return Trees.parse(text.getBytes(UTF_8)).orElseThrow();
  }

  private static String shown(JsonNode value) {
    if (value instanceof ArrayNode array) {
      ArrayNode all = JsonValues.array();
      array.forEach(element -> all.add(json(shown(element))));
      return all.toString();
    }
    return value.isPojo() ? '"' + JsonValues.textOf(value) + '"' : value.toString();
  }
}
