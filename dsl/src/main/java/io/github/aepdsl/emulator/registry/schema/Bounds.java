package io.github.aepdsl.emulator.registry.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/** The keywords that say how large something may be. */
final class Bounds {

  private static final List<Bound> NUMBERS =
      List.of(
          new Bound("minimum", "%2$s is not greater or equal to %1$s", sign -> sign >= 0),
          new Bound("maximum", "%2$s is not less or equal to %1$s", sign -> sign <= 0),
          new Bound("exclusiveMinimum", "%2$s is not greater than %1$s", sign -> sign > 0),
          new Bound("exclusiveMaximum", "%2$s is not less than %1$s", sign -> sign < 0));

  private static final List<Bound> ITEMS =
      List.of(
          new Bound("minItems", "expected minimum item count: %s, found: %s", sign -> sign >= 0),
          new Bound("maxItems", "expected maximum item count: %s, found: %s", sign -> sign <= 0));

  private Bounds() {}

  /**
   * One keyword.
   *
   * @param message takes the limit and what was found
   * @param allows whether what is found may compare so with the limit
   */
  record Bound(String keyword, String message, IntPredicate allows) {}

  /** Adds the bounds of a number. */
  static void ofNumber(JsonNode schema, List<ValueCheck> rules) {
    for (Bound bound : NUMBERS) {
      if (schema.path(bound.keyword()).isNumber()) {
        BigDecimal limit = schema.path(bound.keyword()).decimalValue();
        rules.add(
            (value, findings) -> {
              BigDecimal found = value.decimalValue();
              check(bound, found.compareTo(limit), limit, found, findings);
            });
      }
    }
  }

  /** Adds the bounds of a list's length. */
  static void ofArray(JsonNode schema, List<ValueCheck> rules) {
    add(schema, ITEMS, JsonNode::size, rules);
  }

  /** Adds bounds of something that is counted. */
  static void add(
      JsonNode schema, List<Bound> bounds, ToIntFunction<JsonNode> size, List<ValueCheck> rules) {
    for (Bound bound : bounds) {
      if (schema.path(bound.keyword()).isNumber()) {
        int limit = schema.path(bound.keyword()).asInt(0);
        rules.add(
            (value, findings) -> {
              int found = size.applyAsInt(value);
              check(bound, Integer.compare(found, limit), limit, found, findings);
            });
      }
    }
  }

  private static void check(
      Bound bound, int sign, Object limit, Object found, RowFindings findings) {
    if (!bound.allows().test(sign)) {
      String message = bound.message().formatted(limit, found);
      findings.add(RowFindings.FORMAT, bound.keyword(), message);
    }
  }
}
