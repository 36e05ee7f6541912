package io.github.aepdsl.emulator.registry.mapping.xdm;

import io.github.aepdsl.emulator.registry.mapping.value.DateTexts;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.Numbers;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a value what its field takes, and a tree of its own: nothing of the source row is in it, so
 * that a later mapping may go on with it.
 */
final class XdmConversion {

  private XdmConversion() {}

  /**
   * A value that is not null as the field's type.
   *
   * @param leaf the name under which an object takes a value that is none
   * @throws TypeMismatch when it cannot be
   */
  static JsonNode to(XdmField field, JsonNode value, String leaf) {
    boolean wrap = field.type() == XdmType.OBJECT && value.isValueNode() && !leaf.isEmpty();
    Optional<XdmField> child = wrap ? field.child(leaf) : Optional.empty();
    return child.isPresent()
        ? JsonValues.object().set(leaf, to(child.get(), value))
        : to(field, value);
  }

  private static JsonNode to(XdmField field, JsonNode value) {
    try {
      return switch (field.type()) {
        case STRING -> value.isString() ? value : JsonValues.text(JsonValues.textOf(value));
        case DATE -> JsonValues.text(time(value).toLocalDate().toString());
        case DATE_TIME -> JsonValues.text(iso(value));
        case BOOLEAN -> truth(value);
        case INTEGER -> whole(value);
        case NUMBER -> Numbers.of(value);
        case OBJECT -> object(field, value);
        case ARRAY -> array(field, value);
        case ANY -> landed(value);
      };
    } catch (EvaluationFault e) {
      throw new TypeMismatch(field.type(), value);
    }
  }

  private static String iso(JsonNode value) {
    return value.isString() ? DateTexts.iso(value.stringValue()) : DateTexts.iso(time(value));
  }

  private static ZonedDateTime time(JsonNode value) {
    return JsonValues.timeOf(value)
        .orElseGet(() -> DateTexts.parse(value.isString() ? value.stringValue() : ""));
  }

  private static JsonNode truth(JsonNode value) {
    Optional<Boolean> said =
        value.isString() ? JsonValues.truthIn(value.stringValue()) : Optional.empty();
    return value.isBoolean()
        ? value
        : JsonValues.truth(said.orElseThrow(() -> new EvaluationFault("no truth")));
  }

  /** A time becomes its epoch milliseconds. */
  private static JsonNode whole(JsonNode value) {
    Optional<ZonedDateTime> time = JsonValues.timeOf(value);
    return time.isPresent()
        ? JsonValues.number(time.get().toInstant().toEpochMilli())
        : JsonValues.number(Numbers.whole(value));
  }

  /** The children that the schema knows by the same name. */
  private static JsonNode object(XdmField field, JsonNode value) {
    if (!value.isObject()) {
      throw new EvaluationFault("no object");
    }
    ObjectNode object = JsonValues.object();
    for (Map.Entry<String, JsonNode> child : value.properties()) {
      Optional<XdmField> known = field.child(child.getKey());
      if (known.isPresent() && !JsonValues.isNull(child.getValue())) {
        object.set(child.getKey(), to(known.get(), child.getValue()));
      }
    }
    return object;
  }

  private static JsonNode array(XdmField field, JsonNode value) {
    if (!value.isArray()) {
      throw new EvaluationFault("no array");
    }
    XdmField element = field.element().orElse(XdmField.ANY);
    ArrayNode array = JsonValues.array();
    for (JsonNode one : value) {
      if (!JsonValues.isNull(one)) {
        array.add(to(element, one));
      }
    }
    return array;
  }

  /** As it is, without nulls, and with times as texts. */
  private static JsonNode landed(JsonNode value) {
    if (value.isObject()) {
      return object(XdmField.ANY, value);
    }
    if (value.isArray()) {
      return array(XdmField.ANY, value);
    }
    return value.isPojo() ? JsonValues.text(JsonValues.textOf(value)) : value;
  }
}
