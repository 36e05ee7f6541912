package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.function.FunctionKind;
import io.github.aepdsl.emulator.registry.mapping.function.MappingFunction;
import io.github.aepdsl.emulator.registry.mapping.path.PathStep;
import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Expressions of any shape, and texts that look a little like some; the same for the same seed. */
final class GeneratedExpressions {

  private static final List<String> NAMES =
      List.of(
          "a", "b", "list", "First Name", "a.b", "for", "x}y", "back\\slash", "Größe", "$", "_id");
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "12",
          "2019-10-23",
          "\"quoted\"",
          "back\\slash",
          "\\d+",
          "a\nb",
          "{\"a\":1}",
          "😀");
  private static final List<String> PIECES =
      List.of(
          "a",
          ".",
          "[",
          "]",
          "[*]",
          "0",
          "1.5",
          "1e9",
          "(",
          ")",
          "{",
          "}",
          "${",
          "\"",
          "'",
          "\\",
          ",",
          "+",
          "-",
          "*",
          "/",
          "%",
          "!",
          "~",
          "?",
          ":",
          "==",
          "<",
          "&&",
          "and",
          "not",
          "null",
          "true",
          "concat",
          "concat(",
          "date(",
          ".equals(",
          "explode(\"",
          "for",
          "ä",
          "\u0000",
          "\ud800",
          " ");

  private final Random random;
  private final List<MappingFunction> functions =
      Evaluating.FUNCTIONS.all().stream()
          .filter(function -> function.kind() != FunctionKind.ELSEWHERE)
          .toList();

  GeneratedExpressions(long seed) {
    random = new Random(seed);
  }

  /** A text of words of the language in any order. */
  String text() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(30)).forEach(i -> text.append(one(PIECES)));
    return text.toString();
  }

  /** A tree that may well have no value. */
  Expression expression(int depth) {
    if (depth == 0) {
      return random.nextBoolean() ? literal() : path();
    }
    Supplier<Expression> inner = () -> expression(random.nextInt(depth));
    return switch (random.nextInt(8)) {
      case 0 -> literal();
      case 1 -> new Prefixed(one(List.of(PrefixOperator.values())), inner.get());
      case 2, 3 -> new Infixed(inner.get(), one(List.of(InfixOperator.values())), inner.get());
      case 4 -> new Conditional(inner.get(), inner.get(), inner.get());
      case 5 -> new ListOf(several(random.nextInt(3), inner));
      case 6 -> new ObjectOf(List.of(new ObjectOf.Entry(one(TEXTS), inner.get())));
      default -> call(inner);
    };
  }

  private Expression call(Supplier<Expression> inner) {
    MappingFunction function = one(functions);
    int arguments = 0;
    while (!function.takes(arguments) || random.nextBoolean() && function.takes(arguments + 1)) {
      arguments++;
    }
    Expression call = new Called(function, several(arguments, inner));
    return random.nextInt(4) == 0 ? new Within(call, new SourcePath(steps())) : call;
  }

  private static List<Expression> several(int count, Supplier<Expression> inner) {
    return Stream.generate(inner).limit(count).toList();
  }

  private Expression literal() {
    return new Literal(
        switch (random.nextInt(4)) {
          case 0 -> JsonValues.number(random.nextInt(1000));
          case 1 -> JsonValues.number(random.nextInt(1000) / 8.0 + 0.1);
          case 2 -> random.nextBoolean() ? JsonValues.NULL : JsonValues.truth(random.nextBoolean());
          default -> JsonValues.text(one(TEXTS));
        });
  }

  private Expression path() {
    List<PathStep> steps = new ArrayList<>(List.of(new PathStep.Field(one(NAMES))));
    steps.addAll(random.nextBoolean() ? List.of() : steps());
    return new PathValue(new SourcePath(steps));
  }

  private List<PathStep> steps() {
    Supplier<PathStep> step =
        () ->
            switch (random.nextInt(4)) {
              case 0 -> new PathStep.Element(random.nextInt(3));
              case 1 -> new PathStep.Every();
              default -> new PathStep.Field(one(NAMES));
            };
    return Stream.generate(step).limit(1 + random.nextInt(2)).toList();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
