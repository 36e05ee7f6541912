package io.github.aepdsl.emulator.registry.mapping.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * An operator as the listing shows it.
 *
 * @param method the name of what it does, such as {@code add}
 * @param operands how many it takes
 */
public record OperatorEntry(
    String symbol, String method, int operands, String description, String example) {

  /** All operators of the language. */
  public static List<OperatorEntry> all() {
    return Stream.concat(
            Stream.of(InfixOperator.values()).map(InfixOperator::entry),
            Stream.of(PrefixOperator.values()).map(PrefixOperator::entry))
        .toList();
  }
}
