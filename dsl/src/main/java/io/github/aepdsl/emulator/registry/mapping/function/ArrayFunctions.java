package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.NULL;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Arrays: made, joined, measured, and picked from. */
final class ArrayFunctions {

  /** The most elements that an expression may gather. */
  private static final int MOST = 100_000;

  private ArrayFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "first", call -> pick(call.spread(0), false),
        "last", call -> pick(call.spread(0), true),
        "coalesce", ArrayFunctions::coalesce,
        "add_to_array", call -> joined(List.of(elements(call, 0), rest(call, 1))),
        "join_arrays", ArrayFunctions::joinArrays,
        "to_array", ArrayFunctions::toArray,
        "size_of", ArrayFunctions::size,
        "upsert_array_append", call -> call.array(0),
        "upsert_array_replace", call -> call.array(0));
  }

  private static JsonNode pick(List<JsonNode> values, boolean last) {
    return values.isEmpty() ? NULL : values.get(last ? values.size() - 1 : 0);
  }

  private static JsonNode coalesce(Arguments call) {
    return call.spread(0).stream()
        .filter(value -> !JsonValues.isNull(value))
        .findFirst()
        .orElse(NULL);
  }

  private static JsonNode joinArrays(Arguments call) {
    ArrayNode all = JsonValues.array();
    for (int i = 0; i < call.size(); i++) {
      addAll(all, elements(call, i));
    }
    return all;
  }

  private static JsonNode toArray(Arguments call) {
    ArrayNode all = JsonValues.array();
    rest(call, 1).stream()
        .filter(value -> call.truth(0) || !JsonValues.isNull(value))
        .forEach(all::add);
    return all;
  }

  private static JsonNode size(Arguments call) {
    JsonNode value = call.at(0);
    if (value.isString()) {
      return JsonValues.number(value.stringValue().length());
    }
    if (!value.isContainer()) {
      throw call.wrong(0, "an array, an object or a text");
    }
    return JsonValues.number(value.size());
  }

  private static JsonNode joined(List<List<JsonNode>> parts) {
    ArrayNode all = JsonValues.array();
    parts.forEach(part -> addAll(all, part));
    return all;
  }

  /** No array is an empty one. */
  private static List<JsonNode> elements(Arguments call, int index) {
    return call.isNull(index) ? List.of() : List.copyOf(call.array(index).values());
  }

  private static List<JsonNode> rest(Arguments call, int from) {
    return call.values().subList(from, call.size());
  }

  private static void addAll(ArrayNode all, List<JsonNode> part) {
    if (all.size() + part.size() > MOST) {
      throw new EvaluationFault("the array has more than " + MOST + " elements");
    }
    all.addAll(part);
  }
}
