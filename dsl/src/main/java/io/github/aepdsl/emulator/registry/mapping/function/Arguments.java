package io.github.aepdsl.emulator.registry.mapping.function;

import io.github.aepdsl.emulator.registry.mapping.value.DateTexts;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.Numbers;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The arguments of one call, read as what the function takes. Each reader throws an {@link
 * EvaluationFault} that names the argument when it is something else.
 *
 * @param row the whole row, for the functions that look at it
 */
record Arguments(List<JsonNode> values, JsonNode row, FunctionTools tools) {

  int size() {
    return values.size();
  }

  /** The argument as it is; NULL when the call has not that many. */
  JsonNode at(int index) {
    return index < values.size() ? values.get(index) : JsonValues.NULL;
  }

  boolean isNull(int index) {
    return JsonValues.isNull(at(index));
  }

  /** A scalar as text; null is none. */
  String text(int index) {
    if (isNull(index)) {
      throw wrong(index, "a text");
    }
    try {
      return JsonValues.textOf(at(index));
    } catch (EvaluationFault e) {
      throw wrong(index, "a text");
    }
  }

  /** The text, or another one where there is none or an empty one. */
  String textOr(int index, String otherwise) {
    return isNull(index) || text(index).isEmpty() ? otherwise : text(index);
  }

  long whole(int index) {
    try {
      return Numbers.whole(at(index));
    } catch (EvaluationFault e) {
      throw wrong(index, "a whole number");
    }
  }

  /** A whole number that fits into 32 bits, or the nearest that does. */
  int count(int index) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole(index)));
  }

  boolean truth(int index) {
    JsonNode value = at(index);
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    Optional<Boolean> said =
        value.isString() ? JsonValues.truthIn(value.stringValue()) : Optional.empty();
    return said.orElseThrow(() -> wrong(index, "true or false"));
  }

  ZonedDateTime time(int index) {
    Optional<ZonedDateTime> time = JsonValues.timeOf(at(index));
    if (time.isEmpty() && !at(index).isString()) {
      throw wrong(index, "a date");
    }
    return time.orElseGet(() -> DateTexts.parse(at(index).stringValue()));
  }

  ArrayNode array(int index) {
    if (at(index) instanceof ArrayNode array) {
      return array;
    }
    throw wrong(index, "an array");
  }

  ObjectNode object(int index) {
    if (at(index) instanceof ObjectNode object) {
      return object;
    }
    throw wrong(index, "an object");
  }

  /** All arguments from one on; where that is a single array, its elements. */
  List<JsonNode> spread(int from) {
    return size() == from + 1 && at(from) instanceof ArrayNode array
        ? List.copyOf(array.values())
        : values.subList(from, size());
  }

  EvaluationFault wrong(int index, String wanted) {
    return new EvaluationFault(
        "argument %d is %s, not %s"
            .formatted(index + 1, JsonValues.kind(at(index)).toLowerCase(Locale.ROOT), wanted));
  }
}
