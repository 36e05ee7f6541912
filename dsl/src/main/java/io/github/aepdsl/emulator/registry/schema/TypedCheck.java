package io.github.aepdsl.emulator.registry.schema;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A value of a type; only one that has it is held against the other rules.
 *
 * @param type such as {@code date-time} or {@code long}
 */
record TypedCheck(String type, Predicate<JsonNode> fits, List<ValueCheck> rules)
    implements ValueCheck {

  @Override
  public void check(JsonNode value, RowFindings findings) {
    if (value.isNull()) {
      findings.add(RowFindings.NULL, "type", "null is not allowed");
    } else if (fits.test(value)) {
      for (ValueCheck rule : rules) {
        rule.check(value, findings);
      }
    } else {
      String found = value.getNodeType().name().toLowerCase(Locale.ROOT);
      findings.add(RowFindings.TYPE, "type", "expected type: %s, found: %s".formatted(type, found));
    }
  }

  /** The check of a value's kind for a type that {@link FieldType} knows. */
  static Predicate<JsonNode> fits(String type) {
    return switch (type) {
      case "string", "date", "date-time" -> JsonNode::isString;
      case "byte" -> whole(Byte.MAX_VALUE);
      case "short" -> whole(Short.MAX_VALUE);
      case "int" -> whole(Integer.MAX_VALUE);
      case "long" -> whole(1L << 53);
      case "number" -> JsonNode::isNumber;
      case "boolean" -> JsonNode::isBoolean;
      case "array" -> JsonNode::isArray;
      default -> JsonNode::isObject;
    };
  }

  /** A whole number may be written with a fraction of zero, such as 1.0. */
  private static Predicate<JsonNode> whole(long max) {
    return value ->
        value.isIntegralNumber()
            ? value.canConvertToLong() && isWithin(value.longValue(), max)
            : value.isNumber() && isWhole(value.doubleValue()) && isWithin(value.longValue(), max);
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) <= 1L << 53;
  }

  private static boolean isWithin(long number, long max) {
    return number >= -max - 1 && number <= max;
  }
}
