package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import io.github.aepdsl.secret.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form amounts to: every parameter with its value, from the chain, config or a default. */
final class Fields {

  private static final List<String> HOST_LIKE = List.of("host", "server", "account", "serviceUrl");

  private final Form form;
  private final Map<String, ConfiguredValue> configured;
  private final List<Field> parts;

  Fields(Form form) {
    this.form = form;
    this.configured = form.context().configured().apply(form.connector().key());
    this.parts =
        form.composed()
            .flatMap(Parameter::composition)
            .map(composition -> each(composition.parts(), form.parts()))
            .orElse(List.of());
  }

  /** The draft's name: set, configured, or readable and the same every time. */
  Field name() {
    Parameter param = Parameter.unknown("name", "", false);
    return form.givenName()
        .map(given -> Field.of(param, given, Origin.SET))
        .or(() -> configured(param))
        .orElseGet(() -> Field.of(param, defaultName(), Origin.DEFAULT));
  }

  Optional<Field> description() {
    Parameter param = Parameter.unknown("description", "", false);
    return form.description()
        .map(given -> Field.of(param, given, Origin.SET))
        .or(() -> configured(param));
  }

  /** The keys of {@code auth.params}, those with no value included. */
  List<Field> params() {
    List<Field> fields = new ArrayList<>();
    form.auth().params().forEach(param -> fields.add(resolve(param)));
    form.unknown()
        .forEach(param -> fields.add(Field.of(param, form.values().get(param.name()), Origin.SET)));
    return fields;
  }

  /** The parts of the composed parameter, when it is being composed. */
  List<Field> parts() {
    return isComposing() ? parts : List.of();
  }

  /** The parts as a hint, whether composing or not. */
  List<Field> allParts() {
    return parts;
  }

  /** The sets of parameters of which one is needed. */
  Alternatives alternatives() {
    return new Alternatives(form.auth().oneOf(), params());
  }

  /** Names of what is still needed. */
  List<String> missing() {
    return Stream.concat(
            allRequired().filter(Field::isMissing).map(field -> field.param().name()),
            alternatives().missing().stream())
        .toList();
  }

  /** Everything that is wrong, in the order of the form. */
  List<String> problems() {
    List<String> problems =
        new ArrayList<>(allRequired().map(Field::problem).flatMap(Optional::stream).toList());
    alternatives().missing().ifPresent(names -> problems.add(names + " is missing"));
    for (Field part : parts()) {
      Composer.problem(form.composed().flatMap(Parameter::composition).orElseThrow(), part)
          .ifPresent(problems::add);
    }
    form.composed()
        .filter(param -> form.values().containsKey(param.name()) && !form.parts().isEmpty())
        .ifPresent(
            param ->
                problems.add(
                    "%s is given whole and in parts (%s): keep one"
                        .formatted(param.name(), String.join(", ", form.parts().keySet()))));
    return problems;
  }

  private Stream<Field> allRequired() {
    return Stream.concat(params().stream(), parts().stream());
  }

  private Field resolve(Parameter param) {
    if (param.composition().isPresent() && isComposing()) {
      return compose(param, param.composition().get());
    }
    return resolve(param, form.values());
  }

  private Field compose(Parameter param, Composition composition) {
    boolean complete = parts.stream().noneMatch(Field::isMissing);
    return complete
        ? Field.of(param, Composer.compose(composition, parts), Origin.COMPOSED)
        : new Field(param, Optional.empty(), Origin.COMPOSED, "needs its parts");
  }

  private Field resolve(Parameter param, Map<String, Object> given) {
    return Optional.ofNullable(given.get(param.name()))
        .map(value -> Field.of(param, value, Origin.SET))
        .or(() -> configured(param))
        .or(() -> fromName(param))
        .or(() -> sentDefault(param))
        .orElseGet(() -> Field.without(param, absent(param)));
  }

  private Optional<Field> configured(Parameter param) {
    return Optional.ofNullable(configured.get(param.name()))
        .map(
            value ->
                new Field(
                    param,
                    Optional.of(Values.configured(param, value.value())),
                    Origin.CONFIG,
                    value.origin()));
  }

  private Optional<Field> fromName(Parameter param) {
    return param.fromName()
        ? Optional.of(Field.of(param, name().value().orElseThrow(), Origin.NAME))
        : Optional.empty();
  }

  /** What may be left out is left out: the service knows its own default best. */
  private static Optional<Field> sentDefault(Parameter param) {
    return param
        .defaultValue()
        .filter(value -> param.required() == Required.YES)
        .map(value -> Field.of(param, value, Origin.DEFAULT));
  }

  private static Origin absent(Parameter param) {
    return switch (param.required()) {
      case YES -> Origin.MISSING;
      case NO -> Origin.OPTIONAL;
      case UNCLEAR -> Origin.UNCLEAR;
    };
  }

  /** Parts count when the chain set one, or config has one and nothing has the whole. */
  private boolean isComposing() {
    String whole = form.composed().map(Parameter::name).orElse("");
    if (form.values().containsKey(whole) || !form.parts().isEmpty()) {
      return !form.values().containsKey(whole);
    }
    boolean configuredPart = parts.stream().anyMatch(part -> part.origin() == Origin.CONFIG);
    return configuredPart && !configured.containsKey(whole);
  }

  private List<Field> each(List<Parameter> params, Map<String, Object> given) {
    return params.stream().map(param -> resolve(param, given)).toList();
  }

  private String defaultName() {
    return Stream.concat(
            form.auth().params().stream()
                .filter(param -> param.composition().isEmpty() && !param.fromName())
                .map(param -> resolve(param, form.values())),
            parts().stream())
        .filter(field -> HOST_LIKE.contains(field.param().name()))
        .flatMap(field -> field.value().stream())
        .filter(value -> !(value instanceof Secret))
        .findFirst()
        .map(host -> form.connector().name() + " " + host)
        .orElse(form.connector().name());
  }
}
