package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.expression.Lexeme.Kind;
import io.github.aepdsl.emulator.registry.mapping.path.PathStep;
import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.Numbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The grammar of operands: literals, paths, calls, and what stands in brackets. */
final class Operands {

  private final WordReader words;
  private final Calls calls;
  private final Supplier<Expression> inner;

  Operands(WordReader words, Calls calls, Supplier<Expression> inner) {
    this.words = words;
    this.calls = calls;
    this.inner = inner;
  }

  /** An operand with all paths and methods behind it. */
  Expression operand() {
    Expression operand = first();
    while (words.peek().is(".") || words.peek().is("[")) {
      operand = further(operand);
    }
    return operand;
  }

  private Expression first() {
    Lexeme word = words.peek();
    switch (word.kind()) {
      case NUMBER:
        return new Literal(number(words.next()));
      case TEXT:
        return new Literal(JsonValues.text(words.next().text()));
      case WRAPPED_NAME:
        return path(words.next());
      case NAME:
        return name();
      default:
        return bracketed();
    }
  }

  private static Expression path(Lexeme name) {
    return new PathValue(new SourcePath(List.of(new PathStep.Field(name.text()))));
  }

  private static JsonNode number(Lexeme word) {
    try {
      return word.text().chars().allMatch(Character::isDigit)
          ? Numbers.integral(new BigInteger(word.text()))
          : JsonValues.number(Numbers.decimal(word.text()).doubleValue());
    } catch (EvaluationFault e) {
      throw ExpressionLexer.fault(e.getMessage(), word.at());
    }
  }

  private Expression name() {
    Lexeme name = words.next();
    switch (name.text()) {
      case "true":
        return new Literal(JsonValues.truth(true));
      case "false":
        return new Literal(JsonValues.truth(false));
      case "null":
        return new Literal(JsonValues.NULL);
      default:
        break;
    }
    if (Words.isReserved(name.text())) {
      throw ExpressionLexer.fault(
          "'%1$s' is reserved; a field of this name is written ${%1$s}".formatted(name.text()),
          name.at());
    }
    return words.peek().is("(") ? calls.function(name) : path(name);
  }

  private Expression bracketed() {
    if (words.take("(")) {
      Expression inside = inner.get();
      words.want(")");
      return inside;
    }
    if (words.take("[")) {
      return new ListOf(calls.listed("]"));
    }
    if (words.take("{")) {
      return object();
    }
    throw words.expected("a value");
  }

  private Expression object() {
    List<ObjectOf.Entry> entries = new ArrayList<>();
    if (!words.take("}")) {
      do {
        if (words.peek().kind() != Kind.TEXT) {
          throw words.expected("a key in quotes");
        }
        String key = words.next().text();
        words.want(":");
        entries.add(new ObjectOf.Entry(key, inner.get()));
      } while (words.take(","));
      words.want("}");
    }
    return new ObjectOf(List.copyOf(entries));
  }

  private Expression further(Expression target) {
    if (words.take("[")) {
      PathStep step = words.take("*") ? new PathStep.Every() : element();
      words.want("]");
      return below(target, step);
    }
    words.want(".");
    if (!words.peek().isName()) {
      throw words.expected("a name");
    }
    Lexeme name = words.next();
    return name.kind() == Kind.NAME && words.peek().is("(")
        ? calls.method(target, name)
        : below(target, new PathStep.Field(name.text()));
  }

  private PathStep element() {
    Lexeme word = words.peek();
    if (word.kind() != Kind.NUMBER || !word.text().matches("[0-9]{1,6}")) {
      throw words.expected("* or the number of an element");
    }
    return new PathStep.Element(Integer.parseInt(words.next().text()));
  }

  private static Expression below(Expression target, PathStep step) {
    if (target instanceof PathValue value) {
      return new PathValue(value.path().then(step));
    }
    return target instanceof Within within
        ? new Within(within.target(), within.path().then(step))
        : new Within(target, new SourcePath(List.of(step)));
  }
}
