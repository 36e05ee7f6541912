package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.Ordering;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The operators between two operands. Those of a line of Java bind as they do there. */
enum InfixOperator {
  OR("||", "or", Binding.OR, "or", "True where one of them is.", null),
  AND("&&", "and", Binding.AND, "and", "True where both are.", null),
  EQUAL(
      "==",
      "eq",
      Binding.EQUALITY,
      "equals",
      "Whether both are the same.",
      (left, right) -> JsonValues.truth(Ordering.equal(left, right))),
  UNEQUAL(
      "!=",
      "ne",
      Binding.EQUALITY,
      "notEquals",
      "Whether they differ.",
      (left, right) -> JsonValues.truth(!Ordering.equal(left, right))),
  LESS(
      "<",
      "lt",
      Binding.ORDER,
      "lessThan",
      "Whether the first is less.",
      ordered(order -> order < 0)),
  AT_MOST(
      "<=",
      "le",
      Binding.ORDER,
      "lessThanOrEqual",
      "Whether the first is not greater.",
      ordered(order -> order <= 0)),
  GREATER(
      ">",
      "gt",
      Binding.ORDER,
      "greaterThan",
      "Whether the first is greater.",
      ordered(order -> order > 0)),
  AT_LEAST(
      ">=",
      "ge",
      Binding.ORDER,
      "greaterThanOrEqual",
      "Whether the first is not less.",
      ordered(order -> order >= 0)),
  ADD("+", "", Binding.SUM, "add", "The sum; texts are joined.", Arithmetic::add),
  SUBTRACT("-", "", Binding.SUM, "subtract", "The difference.", Arithmetic::subtract),
  MULTIPLY("*", "", Binding.PRODUCT, "multiply", "The product.", Arithmetic::multiply),
  DIVIDE(
      "/",
      "div",
      Binding.PRODUCT,
      "divide",
      "The quotient, whole for whole numbers.",
      Arithmetic::divide),
  MODULO(
      "%", "mod", Binding.PRODUCT, "mod", "What is left over by a division.", Arithmetic::modulo);

  private final String symbol;
  private final String word;
  private final int precedence;
  private final String method;
  private final String description;
  private final BinaryOperator<JsonNode> work;

  InfixOperator(
      String symbol,
      String word,
      int precedence,
      String method,
      String description,
      BinaryOperator<JsonNode> work) {
    this.symbol = symbol;
    this.word = word;
    this.precedence = precedence;
    this.method = method;
    this.description = description;
    this.work = work;
  }

  /** The operator that is written so, if one is; several have no word. */
  static Optional<InfixOperator> of(String text) {
    return Stream.of(values())
        .filter(one -> one.symbol.equals(text) || !text.isEmpty() && one.word.equals(text))
        .findFirst();
  }

  String symbol() {
    return symbol;
  }

  int precedence() {
    return precedence;
  }

  /** The second operand of {@code &&} and {@code ||} is looked at only where it decides. */
  JsonNode apply(Expression left, Expression right, RowScope scope) {
    if (work != null) {
      return work.apply(left.evaluate(scope), right.evaluate(scope));
    }
    boolean first = Arithmetic.truth(left.evaluate(scope));
    boolean decided = first == (this == OR);
    return JsonValues.truth(decided ? first : Arithmetic.truth(right.evaluate(scope)));
  }

  OperatorEntry entry() {
    return new OperatorEntry(symbol, method, 2, description, "a " + symbol + " b");
  }

  /** What is not there is neither less nor greater. */
  private static BinaryOperator<JsonNode> ordered(IntPredicate wanted) {
    return (left, right) ->
        JsonValues.truth(
            !JsonValues.isNull(left)
                && !JsonValues.isNull(right)
                && wanted.test(Ordering.order(left, right)));
  }
}
