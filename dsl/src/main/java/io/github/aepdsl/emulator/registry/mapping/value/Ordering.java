package io.github.aepdsl.emulator.registry.mapping.value;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Whether values are the same, and which comes first: numbers by size, also where one is written as
 * a text; date-times by instant; texts by letters.
 */
public final class Ordering {

  private Ordering() {}

  /** Whether two values are the same; never throws. */
  public static boolean equal(JsonNode left, JsonNode right) {
    if (JsonValues.isNull(left) || JsonValues.isNull(right)) {
      return JsonValues.isNull(left) && JsonValues.isNull(right);
    }
    if (left.isArray() && right.isArray()) {
      return sameElements(left, right);
    }
    if (left.isObject() && right.isObject()) {
      return sameFields(left, right);
    }
    if (left.isBoolean() != right.isBoolean()) {
      return left.isValueNode()
          && right.isValueNode()
          && left.asString("").equals(right.asString(""));
    }
    return left.isBoolean()
        ? left.equals(right)
        : comparable(left, right) && order(left, right) == 0;
  }

  /**
   * Negative where the first comes first, positive where the second does.
   *
   * @throws EvaluationFault when the two have no order
   */
  public static int order(JsonNode left, JsonNode right) {
    if (!comparable(left, right)) {
      throw new EvaluationFault(
          JsonValues.kind(left) + " and " + JsonValues.kind(right) + " have no order");
    }
    if (left.isNumber() || right.isNumber()) {
      return byNumber(left, right);
    }
    return left.isString()
        ? left.stringValue().compareTo(right.stringValue())
        : JsonValues.timeOf(left)
            .get()
            .toInstant()
            .compareTo(JsonValues.timeOf(right).get().toInstant());
  }

  private static boolean comparable(JsonNode left, JsonNode right) {
    if (left.isNumber() || right.isNumber()) {
      return isNumeric(left) && isNumeric(right);
    }
    return left.isString() && right.isString()
        || JsonValues.timeOf(left).isPresent() && JsonValues.timeOf(right).isPresent();
  }

  private static boolean isNumeric(JsonNode value) {
    return value.isNumber() || value.isString() && Numbers.isNumeric(value.stringValue());
  }

  private static int byNumber(JsonNode left, JsonNode right) {
    JsonNode one = Numbers.of(left);
    JsonNode other = Numbers.of(right);
    return one.isIntegralNumber() && other.isIntegralNumber()
        ? one.bigIntegerValue().compareTo(other.bigIntegerValue())
        : Double.compare(one.doubleValue(), other.doubleValue());
  }

  private static boolean sameElements(JsonNode left, JsonNode right) {
    for (int i = 0; i < left.size() && left.size() == right.size(); i++) {
      if (!equal(left.get(i), right.get(i))) {
        return false;
      }
    }
    return left.size() == right.size();
  }

  private static boolean sameFields(JsonNode left, JsonNode right) {
    for (Map.Entry<String, JsonNode> field : left.properties()) {
      if (!right.has(field.getKey()) || !equal(field.getValue(), right.get(field.getKey()))) {
        return false;
      }
    }
    return left.size() == right.size();
  }
}
