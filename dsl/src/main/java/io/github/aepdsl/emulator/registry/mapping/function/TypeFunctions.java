package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.number;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.text;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.Numbers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One type from another, and ids. */
final class TypeFunctions {

  private TypeFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "to_integer", TypeFunctions::integer,
        "to_float", TypeFunctions::single,
        "to_decimal", call -> number(Numbers.decimal(call.text(0)).doubleValue()),
        "to_bigint", call -> Numbers.integral(Numbers.decimal(call.text(0)).toBigInteger()),
        "to_string", TypeFunctions::string,
        "uuid", call -> text(call.tools().uuid()),
        "guid", call -> text(call.tools().uuid()));
  }

  private static JsonNode integer(Arguments call) {
    long number = call.whole(0);
    if (number != (int) number) {
      throw new EvaluationFault(number + " is no integer of 32 bits; to_bigint takes it");
    }
    return number(number);
  }

  private static JsonNode single(Arguments call) {
    float number = Numbers.decimal(call.text(0)).floatValue();
    if (Float.isInfinite(number)) {
      throw new EvaluationFault(call.text(0) + " is too large for a float");
    }
    return JsonNodeFactory.instance.numberNode(number);
  }

  /** Arrays and objects as JSON. */
  private static JsonNode string(Arguments call) {
    return text(call.at(0).isContainer() ? call.at(0).toString() : JsonValues.textOf(call.at(0)));
  }
}
