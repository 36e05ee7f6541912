package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.error.OneLine;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line to type next on a draft.
 *
 * @param fields what the draft amounts to
 * @param typed whether the draft has a setter for each parameter
 */
record NextLine(Fields fields, boolean typed) {

  /** A step for everything missing, then the verb. */
  String text() {
    return steps(fields.all().filter(Field::isMissing)) + ".create()";
  }

  /** What to type after a refusal: a step for everything missing or wrong. */
  String correction(String verb) {
    String steps = steps(fields.all().filter(field -> field.problem().isPresent()));
    return steps.isEmpty() ? "correct the draft as said above" : steps + "." + verb + "()";
  }

  private String steps(Stream<Field> wanted) {
    return Stream.concat(wanted, fields.alternatives().wanted().stream())
        .map(this::step)
        .collect(Collectors.joining());
  }

  private String step(Field field) {
    String example = example(field);
    return typed
        ? ".%s(%s)".formatted(field.param().method(), example)
        : ".param(%s, %s)".formatted(OneLine.literal(field.param().name()), example);
  }

  /** A secret of a connector by the name that it is usually kept under. */
  static String secret(String key, Parameter param) {
    return "secret(\"" + Field.environmentName(key, param.name()) + "\")";
  }

  private String example(Field field) {
    if (field.param().file()) {
      return "Path.of(\"...\")";
    }
    if (field.param().secret()) {
      return secret(fields.form().connector().key(), field.param());
    }
    ParameterType type = field.param().type();
    return switch (type) {
      case BOOLEAN -> "true";
      case INTEGER -> "0";
      case NUMBER -> "0.0";
      case OBJECT -> "Map.of()";
      case STRING, ANY -> "\"...\"";
      case ENUM -> OneLine.literal(field.param().allowed().get(0));
    };
  }
}
