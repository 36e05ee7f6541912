package io.github.aepdsl.emulator.registry.mapping.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads numbers out of values and texts. What a text may ask for is bounded. */
public final class Numbers {

  private static final int LONGEST = 400;
  private static final int LARGEST_SCALE = 400;

  private Numbers() {}

  /**
   * A value as a number: it is one, or a text that reads like one.
   *
   * @throws EvaluationFault when it is anything else
   */
  public static JsonNode of(JsonNode value) {
    if (value.isNumber()) {
      return value;
    }
    if (!value.isString()) {
      throw new EvaluationFault(JsonValues.kind(value) + " is no number");
    }
    BigDecimal number = decimal(value.stringValue());
    return number.scale() <= 0
        ? integral(number.toBigInteger())
        : JsonValues.number(number.doubleValue());
  }

  /**
   * A value as a whole number of 64 bits.
   *
   * @throws EvaluationFault when it is no number, has a fraction or is too large
   */
  public static long whole(JsonNode value) {
    JsonNode number = of(value);
    if (!number.canConvertToLong() || number.doubleValue() != Math.rint(number.doubleValue())) {
      throw new EvaluationFault(number.asString() + " is no whole number of 64 bits");
    }
    return number.longValue();
  }

  /**
   * The number that a text says, exactly.
   *
   * @throws EvaluationFault when it says none, or one that is too long to be meant
   */
  public static BigDecimal decimal(String text) {
    String digits = text.strip();
    if (digits.length() > LONGEST) {
      throw new EvaluationFault("a text of " + digits.length() + " characters is no number");
    }
    try {
      BigDecimal number = new BigDecimal(digits);
      if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
        throw new EvaluationFault("'" + digits + "' is too large or too small a number");
      }
      return number;
    } catch (NumberFormatException e) {
      throw new EvaluationFault("'" + digits + "' is no number");
    }
  }

  /** Whether a text reads like a number. */
  public static boolean isNumeric(String text) {
    try {
      decimal(text);
      return true;
    } catch (EvaluationFault e) {
      return false;
    }
  }

  /** A whole number of any size, as small a node as it fits into. */
  public static JsonNode integral(BigInteger number) {
    return number.bitLength() < Long.SIZE
        ? JsonValues.number(number.longValue())
        : JsonNodeFactory.instance.numberNode(number);
  }
}
