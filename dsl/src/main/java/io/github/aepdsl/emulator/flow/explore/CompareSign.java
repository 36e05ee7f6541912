package io.github.aepdsl.emulator.flow.explore;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The signs that compare a column with a value, spelt as in PQL and in SQL. */
public enum CompareSign {
  EQUAL("=", order -> order == 0),
  UNEQUAL("!=", order -> order != 0),
  LESS("<", order -> order < 0),
  AT_MOST("<=", order -> order <= 0),
  MORE(">", order -> order > 0),
  AT_LEAST(">=", order -> order >= 0);

  private final String text;
  private final IntPredicate test;

  CompareSign(String text, IntPredicate test) {
    this.text = text;
    this.test = test;
  }

  static Optional<CompareSign> of(String text) {
    return Arrays.stream(values()).filter(sign -> sign.text.equals(text)).findFirst();
  }

  /** How it is written. */
  public String text() {
    return text;
  }

  /** Whether it holds of values in this order, see {@link CellOrder}. */
  boolean holds(int order) {
    return test.test(order);
  }
}
