package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.function.FunctionTable;
import java.util.Optional;

/** The grammar of operators: a condition, then operators by precedence, then operands. */
final class Grammar {

  private final WordReader words;
  private final Operands operands;

  Grammar(WordReader words, FunctionTable functions) {
    this.words = words;
    this.operands =
        new Operands(words, new Calls(words, functions, this::expression), this::expression);
  }

  Expression expression() {
    return words.deeper(this::condition);
  }

  private Expression condition() {
    Expression condition = infixed(Binding.OR);
    if (!words.take("?")) {
      return condition;
    }
    Expression then = expression();
    words.want(":");
    return new Conditional(condition, then, expression());
  }

  /** Operands joined by operators that bind at least so tightly. */
  private Expression infixed(int precedence) {
    Expression left = prefixed();
    Optional<InfixOperator> operator = operator(precedence);
    while (operator.isPresent()) {
      words.next();
      left = new Infixed(left, operator.get(), infixed(operator.get().precedence() + 1));
      operator = operator(precedence);
    }
    return left;
  }

  private Optional<InfixOperator> operator(int precedence) {
    return InfixOperator.of(words.peek().operator())
        .filter(operator -> operator.precedence() >= precedence);
  }

  private Expression prefixed() {
    Optional<PrefixOperator> operator = PrefixOperator.of(words.peek().operator());
    if (operator.isEmpty()) {
      return operands.operand();
    }
    words.next();
    return new Prefixed(operator.get(), words.deeper(this::prefixed));
  }
}
