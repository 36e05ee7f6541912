package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.NULL;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Maps, which are objects here. Of two values under one key the first stays. */
final class MapFunctions {

  private MapFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "map_get_values", MapFunctions::values,
        "map_has_keys", call -> JsonValues.truth(keys(call).stream().anyMatch(call.object(0)::has)),
        "add_to_map", MapFunctions::union,
        "object_to_map", MapFunctions::fromObject,
        "array_to_map", MapFunctions::fromArray,
        "to_map", ObjectFunctions::pairs);
  }

  /** One key gives its value, an array of keys the different values of those that are there. */
  private static JsonNode values(Arguments call) {
    ObjectNode map = call.object(0);
    if (!call.at(1).isArray()) {
      JsonNode value = map.get(call.text(1));
      return value == null ? NULL : value;
    }
    Set<JsonNode> values = new LinkedHashSet<>();
    keys(call).stream().filter(map::has).map(map::get).forEach(values::add);
    ArrayNode all = JsonValues.array();
    values.forEach(all::add);
    return all;
  }

  private static List<String> keys(Arguments call) {
    return call.spread(1).stream().map(JsonValues::textOf).toList();
  }

  private static JsonNode union(Arguments call) {
    ObjectNode union = JsonValues.object();
    for (int i = 0; i < call.size(); i++) {
      call.object(i)
          .properties()
          .forEach(pair -> union.putIfAbsent(pair.getKey(), pair.getValue()));
    }
    return union;
  }

  /** An object, an array of objects with the name of their key, or keys and values. */
  private static JsonNode fromObject(Arguments call) {
    if (call.size() == 1) {
      return call.object(0);
    }
    return call.at(0).isArray() ? fromArray(call) : ObjectFunctions.pairs(call);
  }

  private static JsonNode fromArray(Arguments call) {
    ObjectNode map = JsonValues.object();
    for (JsonNode element : call.array(0)) {
      JsonNode key = element.path(call.text(1));
      if (!JsonValues.isNull(key)) {
        map.putIfAbsent(JsonValues.textOf(key), element);
      }
    }
    return map;
  }
}
