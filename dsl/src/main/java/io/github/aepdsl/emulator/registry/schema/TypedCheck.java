package io.github.aepdsl.emulator.registry.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A value of a type; only one that has it is held against the other rules.
 *
 * @param type such as {@code date-time} or {@code long}
 */
record TypedCheck(String type, Predicate<JsonNode> fits, List<ValueCheck> rules)
    implements ValueCheck {

  private static final Map<String, Range> WHOLE =
      Map.of(
          "byte", new Range(Byte.MIN_VALUE, Byte.MAX_VALUE),
          "short", new Range(Short.MIN_VALUE, Short.MAX_VALUE),
          "int", new Range(Integer.MIN_VALUE, Integer.MAX_VALUE),
          "long", new Range(-FieldType.LONGEST, FieldType.LONGEST));

  /** What a type of whole numbers takes. */
  private record Range(long min, long max) {

    /** A whole number may be written with a fraction of zero, such as 1.0. */
    boolean holds(JsonNode value) {
      return value.isIntegralNumber()
          ? value.canConvertToLong() && holds(value.longValue())
          : value.isNumber() && isWhole(value.doubleValue()) && holds(value.longValue());
    }

    private boolean holds(long number) {
      return number >= min && number <= max;
    }

    private static boolean isWhole(double number) {
      return number == Math.rint(number) && Math.abs(number) <= FieldType.LONGEST;
    }
  }

  @Override
  public void check(JsonNode value, RowFindings findings) {
    if (value.isNull()) {
      findings.add(RowFindings.NULL, "type", "null is not allowed");
    } else if (fits.test(value)) {
      for (ValueCheck rule : rules) {
        rule.check(value, findings);
      }
    } else {
      findings.add(
          RowFindings.TYPE, "type", "expected type: %s, found: %s".formatted(type, found(value)));
    }
  }

  /** A number itself where it is the wrong one for its type, else what kind of value it is. */
  private String found(JsonNode value) {
    if (!value.isNumber() || !WHOLE.containsKey(type)) {
      return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
    Range range = WHOLE.get(type);
    return "%s, which is no whole number from %d to %d"
        .formatted(value.asString(), range.min(), range.max());
  }

  /** The check of a value's kind for a type that {@link FieldType} knows. */
  static Predicate<JsonNode> fits(String type) {
    return switch (type) {
      case "string", "date", "date-time" -> JsonNode::isString;
      case "byte", "short", "int", "long" -> WHOLE.get(type)::holds;
      case "number" -> JsonNode::isNumber;
      case "boolean" -> JsonNode::isBoolean;
      case "array" -> JsonNode::isArray;
      default -> JsonNode::isObject;
    };
  }
}
