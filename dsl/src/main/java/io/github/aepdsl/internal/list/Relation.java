package io.github.aepdsl.internal.list;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** How a value is compared, as the services spell it. */
public enum Relation {
  EQUAL("==", order -> order == 0),
  NOT_EQUAL("!=", order -> order != 0),
  LESS("<", order -> order < 0),
  MORE(">", order -> order > 0),
  AT_MOST("<=", order -> order <= 0),
  AT_LEAST(">=", order -> order >= 0);

  private final String sign;
  private final IntPredicate holds;

  Relation(String sign, IntPredicate holds) {
    this.sign = sign;
    this.holds = holds;
  }

  /** The relation that is spelt so. */
  public static Optional<Relation> of(String sign) {
    return Stream.of(values()).filter(known -> known.sign.equals(sign)).findFirst();
  }

  /** For example {@code >=}. */
  public String sign() {
    return sign;
  }

  boolean holds(int order) {
    return holds.test(order);
  }
}
