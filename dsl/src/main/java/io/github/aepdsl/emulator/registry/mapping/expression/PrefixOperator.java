package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The operators before one operand. */
enum PrefixOperator {
  COMPLEMENT(
      "~", "", "complement", "Turns every bit of a whole number over.", Arithmetic::complement),
  NEGATE("-", "", "negate", "The number with the other sign.", Arithmetic::negate),
  NOT(
      "!",
      "not",
      "not",
      "True for false; ! and the word not are the same.",
      value -> JsonValues.truth(!Arithmetic.truth(value)));

  private final String symbol;
  private final String word;
  private final String method;
  private final String description;
  private final UnaryOperator<JsonNode> work;

  PrefixOperator(
      String symbol, String word, String method, String description, UnaryOperator<JsonNode> work) {
    this.symbol = symbol;
    this.word = word;
    this.method = method;
    this.description = description;
    this.work = work;
  }

  /** The operator that is written so, if one is; several have no word. */
  static Optional<PrefixOperator> of(String text) {
    return Stream.of(values())
        .filter(one -> one.symbol.equals(text) || !text.isEmpty() && one.word.equals(text))
        .findFirst();
  }

  String symbol() {
    return symbol;
  }

  JsonNode apply(JsonNode operand) {
    return work.apply(operand);
  }

  OperatorEntry entry() {
    return new OperatorEntry(symbol, method, 1, description, symbol + "a");
  }
}
