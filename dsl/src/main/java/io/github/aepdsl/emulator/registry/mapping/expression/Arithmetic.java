package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.Numbers;
import io.github.aepdsl.emulator.registry.mapping.value.TextBuffer;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * What operators do with values. Whole numbers stay whole and grow as large as they have to; a
 * fraction on either side makes both fractions; null on either side makes the result null.
 */
final class Arithmetic {

  private Arithmetic() {}

  /** A text on either side joins. */
  static JsonNode add(JsonNode left, JsonNode right) {
    boolean texts = left.isString() || right.isString();
    if (texts && !JsonValues.isNull(left) && !JsonValues.isNull(right)) {
      TextBuffer joined = new TextBuffer().add(JsonValues.textOf(left));
      return JsonValues.text(joined.add(JsonValues.textOf(right)).toString());
    }
    return calculated(left, right, BigInteger::add, Double::sum);
  }

  static JsonNode subtract(JsonNode left, JsonNode right) {
    return calculated(left, right, BigInteger::subtract, (a, b) -> a - b);
  }

  static JsonNode multiply(JsonNode left, JsonNode right) {
    return calculated(left, right, BigInteger::multiply, (a, b) -> a * b);
  }

  static JsonNode divide(JsonNode left, JsonNode right) {
    return calculated(left, divisor(left, right), BigInteger::divide, (a, b) -> a / b);
  }

  static JsonNode modulo(JsonNode left, JsonNode right) {
    return calculated(left, divisor(left, right), BigInteger::remainder, (a, b) -> a % b);
  }

  static JsonNode negate(JsonNode value) {
    return subtract(JsonValues.isNull(value) ? value : JsonValues.number(0), value);
  }

  static JsonNode complement(JsonNode value) {
    return JsonValues.isNull(value) ? JsonValues.NULL : JsonValues.number(~Numbers.whole(value));
  }

  /** A condition: null is false. */
  static boolean truth(JsonNode value) {
    if (value.isBoolean() || JsonValues.isNull(value)) {
      return value.asBoolean(false);
    }
    Optional<Boolean> said =
        value.isString() ? JsonValues.truthIn(value.stringValue()) : Optional.empty();
    return said.orElseThrow(
        () -> new EvaluationFault(JsonValues.kind(value) + " is neither true nor false"));
  }

  private static JsonNode divisor(JsonNode dividend, JsonNode value) {
    boolean there = !JsonValues.isNull(dividend) && !JsonValues.isNull(value);
    if (there && Numbers.of(value).doubleValue() == 0) {
      throw new EvaluationFault("division by zero");
    }
    return value;
  }

  private static JsonNode calculated(
      JsonNode left,
      JsonNode right,
      BinaryOperator<BigInteger> whole,
      DoubleBinaryOperator broken) {
    if (JsonValues.isNull(left) || JsonValues.isNull(right)) {
      return JsonValues.NULL;
    }
    JsonNode one = Numbers.of(left);
    JsonNode other = Numbers.of(right);
    return one.isIntegralNumber() && other.isIntegralNumber()
        ? Numbers.integral(whole.apply(one.bigIntegerValue(), other.bigIntegerValue()))
        : JsonValues.number(broken.applyAsDouble(one.doubleValue(), other.doubleValue()));
  }
}
