package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.NULL;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.text;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.truth;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects: made from pairs and texts, and asked for their keys. */
final class ObjectFunctions {

  private ObjectFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.ofEntries(
        Map.entry("is_empty", call -> truth(isEmpty(call.at(0)))),
        Map.entry("to_object", ObjectFunctions::pairs),
        Map.entry("arrays_to_object", ObjectFunctions::arraysToObject),
        Map.entry("str_to_object", call -> parsed(call, 1)),
        Map.entry("get_values", ObjectFunctions::value),
        Map.entry("contains_key", call -> truth(call.tools().path(call.text(0)).isIn(call.row()))),
        Map.entry("is_set", call -> truth(call.tools().path(call.text(0)).isIn(call.row()))),
        Map.entry("nullify", call -> NULL),
        Map.entry("get_keys", ObjectFunctions::keys),
        Map.entry("get", ObjectFunctions::get),
        Map.entry("json_to_object", ObjectFunctions::json));
  }

  static JsonNode pairs(Arguments call) {
    checkPairs(call);
    ObjectNode object = JsonValues.object();
    for (int i = 0; i < call.size(); i += 2) {
      object.set(call.text(i), call.at(i + 1));
    }
    return object;
  }

  private static void checkPairs(Arguments call) {
    if (call.size() % 2 != 0) {
      throw new EvaluationFault("the last key has no value: keys and values alternate");
    }
  }

  private static boolean isEmpty(JsonNode value) {
    return JsonValues.isNull(value)
        || value.isContainer() && value.isEmpty()
        || value.isString() && value.stringValue().isEmpty();
  }

  /** As many objects as the longest array has elements. */
  private static JsonNode arraysToObject(Arguments call) {
    checkPairs(call);
    ArrayNode objects = JsonValues.array();
    for (int i = 0; i < call.size(); i += 2) {
      ArrayNode values = call.array(i + 1);
      for (int at = 0; at < values.size(); at++) {
        if (at == objects.size()) {
          objects.addObject();
        }
        ((ObjectNode) objects.get(at)).set(call.text(i), values.get(at));
      }
    }
    return objects;
  }

  /** Keys and values lose the blanks around them, as in the documented samples. */
  private static ObjectNode parsed(Arguments call, int delimiters) {
    String between = call.textOr(delimiters, ":");
    ObjectNode object = JsonValues.object();
    for (String pair : fields(call, delimiters + 1)) {
      int end = pair.indexOf(between);
      if (end > 0) {
        String key = pair.substring(0, end).strip();
        object.put(key, pair.substring(end + between.length()).strip());
      }
    }
    return object;
  }

  private static String[] fields(Arguments call, int delimiter) {
    return call.text(0).split(Pattern.quote(call.textOr(delimiter, ",")));
  }

  private static JsonNode value(Arguments call) {
    return orNull(parsed(call, 2).get(call.text(1)));
  }

  private static JsonNode keys(Arguments call) {
    ArrayNode keys = JsonValues.array();
    call.object(0).propertyNames().forEach(key -> keys.add(text(key)));
    return keys;
  }

  private static JsonNode get(Arguments call) {
    return orNull(
        call.at(0).isArray() ? call.at(0).get(call.count(1)) : call.object(0).get(call.text(1)));
  }

  private static JsonNode json(Arguments call) {
    return Trees.parse(call.text(0).getBytes(UTF_8))
        .filter(value -> !value.isMissingNode())
        .orElseThrow(() -> new EvaluationFault("argument 1 is no JSON"));
  }

  private static JsonNode orNull(JsonNode value) {
    return value == null ? NULL : value;
  }
}
