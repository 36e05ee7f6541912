package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.function.FunctionKind;
import io.github.aepdsl.emulator.registry.mapping.function.MappingFunction;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A call of a function, or of a method on its first argument. */
record Called(MappingFunction function, List<Expression> arguments) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    if (function.kind() == FunctionKind.ELSEWHERE) {
      throw new EvaluationFault(function.name() + " is not available on the local platform");
    }
    List<JsonNode> values = new ArrayList<>(arguments.size());
    for (Expression argument : arguments) {
      values.add(argument.evaluate(scope));
    }
    return function.apply(values, scope.row(), scope.tools());
  }

  @Override
  public String text() {
    return function.kind() == FunctionKind.METHOD
        ? arguments.get(0).text(Binding.TIGHTEST) + "." + called(1)
        : called(0);
  }

  private String called(int from) {
    return arguments.stream()
        .skip(from)
        .map(Expression::text)
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }
}
