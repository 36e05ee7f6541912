package io.github.aepdsl.emulator.registry.mapping.value;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/** Makes and reads values. A date-time is a node around a {@link ZonedDateTime} until it lands. */
public final class JsonValues {

  /** The one value that means nothing is there. */
  public static final JsonNode NULL = NullNode.getInstance();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<String, Boolean> TRUTHS =
      Map.of(
          "y", true, "yes", true, "on", true, "true", true, "n", false, "no", false, "off", false,
          "false", false);

  private JsonValues() {}

  /** A text; null stands for {@link #NULL}. */
  public static JsonNode text(String text) {
    return text == null ? NULL : NODES.stringNode(text);
  }

  /** A whole number. */
  public static JsonNode number(long number) {
    return NODES.numberNode(number);
  }

  /**
   * A number with a fraction.
   *
   * @throws EvaluationFault when it is infinite or no number, which JSON cannot say
   */
  public static JsonNode number(double number) {
    if (!Double.isFinite(number)) {
      throw new EvaluationFault("the result is no finite number");
    }
    return NODES.numberNode(number);
  }

  /** True or false. */
  public static JsonNode truth(boolean truth) {
    return NODES.booleanNode(truth);
  }

  /** A point in time, which JSON itself does not know. */
  public static JsonNode time(ZonedDateTime time) {
    return NODES.pojoNode(time);
  }

  /** A new, empty array. */
  public static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** A new, empty object. */
  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /** Whether nothing is there; an absent field and a null are the same. */
  public static boolean isNull(JsonNode value) {
    return value == null || value.isNull() || value.isMissingNode();
  }

  /** The date-time that a value is, if it is one; a text that looks like one is none. */
  public static Optional<ZonedDateTime> timeOf(JsonNode value) {
    return value instanceof POJONode node && node.getPojo() instanceof ZonedDateTime time
        ? Optional.of(time)
        : Optional.empty();
  }

  /**
   * A scalar as text: a date-time in ISO form, a number as JSON writes it.
   *
   * @throws EvaluationFault when it is an array or an object
   */
  public static String textOf(JsonNode value) {
    if (value.isContainer()) {
      throw new EvaluationFault(kind(value) + " is no text");
    }
    Optional<ZonedDateTime> time = timeOf(value);
    return time.isPresent() ? DateTexts.iso(time.get()) : value.asString();
  }

  /** What a text says in Adobe's words for yes and no, in any case; empty when it is none. */
  public static Optional<Boolean> truthIn(String text) {
    return Optional.ofNullable(TRUTHS.get(text.strip().toLowerCase(Locale.ROOT)));
  }

  /** What kind of value it is, as Adobe's messages write it: STRING, INTEGER, ... */
  public static String kind(JsonNode value) {
    if (isNull(value)) {
      return "NULL";
    }
    if (value.isNumber()) {
      return value.isIntegralNumber() ? "INTEGER" : "NUMBER";
    }
    return value.isPojo() ? "DATE-TIME" : value.getNodeType().name();
  }
}
