package io.github.aepdsl.emulator.flow.list;

import java.util.Optional;

/** The comparisons of the {@code property} filter. */
enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  AT_MOST("<="),
  AT_LEAST(">="),
  BELOW("<"),
  ABOVE(">");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  static Optional<Operator> of(String symbol) {
    for (Operator operator : values()) {
      if (operator.symbol.equals(symbol)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  boolean isOrdering() {
    return this != EQUAL && this != NOT_EQUAL;
  }

  /** Whether a comparison's outcome is what this operator asks for. */
  boolean accepts(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case NOT_EQUAL -> comparison != 0;
      case AT_MOST -> comparison <= 0;
      case AT_LEAST -> comparison >= 0;
      case BELOW -> comparison < 0;
      case ABOVE -> comparison > 0;
    };
  }
}
