package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.NULL;

import io.github.aepdsl.emulator.registry.mapping.value.Ordering;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Choices among values. All arguments are evaluated, whichever is chosen. */
final class LogicFunctions {

  private LogicFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "iif", call -> call.at(!call.isNull(0) && call.truth(0) ? 1 : 2),
        "decode", LogicFunctions::decode,
        "min", call -> extreme(call.spread(0), -1),
        "max", call -> extreme(call.spread(0), 1));
  }

  /** Keys and values behind the key that is looked up; a value left over is the default. */
  private static JsonNode decode(Arguments call) {
    List<JsonNode> options = call.spread(1);
    int pairs = options.size() / 2;
    for (int i = 0; i < pairs; i++) {
      if (Ordering.equal(call.at(0), options.get(2 * i))) {
        return options.get(2 * i + 1);
      }
    }
    return options.size() % 2 == 0 ? NULL : options.get(options.size() - 1);
  }

  private static JsonNode extreme(List<JsonNode> values, int sign) {
    JsonNode best = values.isEmpty() ? NULL : values.get(0);
    for (JsonNode value : values) {
      best = Ordering.order(value, best) * sign > 0 ? value : best;
    }
    return best;
  }
}
