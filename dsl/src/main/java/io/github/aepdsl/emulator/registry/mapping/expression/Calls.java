package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException.Fault;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTable;
import io.github.aepdsl.emulator.registry.mapping.function.MappingFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The grammar of calls. A name that is not documented is refused, with the nearest that is. */
final class Calls {

  private final WordReader words;
  private final FunctionTable functions;
  private final Supplier<Expression> inner;

  Calls(WordReader words, FunctionTable functions, Supplier<Expression> inner) {
    this.words = words;
    this.functions = functions;
    this.inner = inner;
  }

  /** A call of the function whose name was just read. */
  Expression function(Lexeme name) {
    MappingFunction function =
        functions.function(name.text()).orElseThrow(() -> unknownFunction(name));
    words.want("(");
    return checked(function, listed(")"), name);
  }

  /** A call on a value; the value is its first argument. */
  Expression method(Expression target, Lexeme name) {
    MappingFunction method =
        functions.method(name.text()).orElseThrow(() -> unknown("method", name));
    words.want("(");
    List<Expression> arguments = new ArrayList<>(List.of(target));
    arguments.addAll(listed(")"));
    return checked(method, List.copyOf(arguments), name);
  }

  /** Expressions with commas between, up to this symbol. */
  List<Expression> listed(String end) {
    List<Expression> all = new ArrayList<>();
    if (!words.take(end)) {
      do {
        all.add(inner.get());
      } while (words.take(","));
      words.want(end);
    }
    return List.copyOf(all);
  }

  private static Expression checked(
      MappingFunction function, List<Expression> arguments, Lexeme name) {
    if (!function.takes(arguments.size())) {
      throw new ExpressionException(
          Fault.ARGUMENTS,
          "%s has the wrong number of arguments (character %d); it is %s"
              .formatted(function.name(), name.at() + 1, function.usage()));
    }
    return new Called(function, arguments);
  }

  private ExpressionException unknownFunction(Lexeme name) {
    Optional<MappingFunction> method = functions.method(name.text());
    return method.isPresent()
        ? new ExpressionException(
            Fault.ARGUMENTS,
            "%s stands behind its first argument: %s".formatted(name.text(), method.get().usage()))
        : unknown("function", name);
  }

  private ExpressionException unknown(String kind, Lexeme name) {
    String meant =
        functions
            .nearest(name.text())
            .filter(nearest -> !nearest.equals(name.text()))
            .map(nearest -> " - did you mean '" + nearest + "'?")
            .orElse("");
    return new ExpressionException(
        Fault.UNKNOWN_FUNCTION,
        "there is no %s '%s' (character %d)%s".formatted(kind, name.text(), name.at() + 1, meant));
  }
}
