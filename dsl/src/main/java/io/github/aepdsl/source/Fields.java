package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import io.github.aepdsl.secret.Secret;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form amounts to: every parameter with its value, from the chain, config or a default.
 * Works it out once, in plain loops: a create pays for this on top of its request. Immutable.
 */
final class Fields {

  private static final List<String> HOST_LIKE = List.of("host", "server", "account", "serviceUrl");
  private static final Parameter NAME = Parameter.unknown("name", "", false);
  private static final Parameter DESCRIPTION = Parameter.unknown("description", "", false);

  private final Form form;
  private final Map<String, ConfiguredValue> configured;
  private final Optional<Parameter> composed;
  private final List<Field> parts;
  private final boolean composing;
  private final Field name;
  private final List<Field> params;

  Fields(Form form) {
    this.form = form;
    this.configured = form.context().configured().apply(form.connector().key());
    this.composed = form.composed();
    this.parts =
        composed
            .flatMap(Parameter::composition)
            .map(composition -> each(composition.parts(), form.parts()))
            .orElse(List.of());
    this.composing = isComposing();
    this.name =
        set(NAME, form.givenName()).orElseGet(() -> Field.of(NAME, defaultName(), Origin.DEFAULT));
    this.params = resolved();
  }

  /** The draft's name: set, configured, or readable and the same every time. */
  Field name() {
    return name;
  }

  Optional<Field> description() {
    return set(DESCRIPTION, form.description());
  }

  /** The keys of {@code auth.params}, those with no value included. */
  List<Field> params() {
    return params;
  }

  /** The parts of the composed parameter, when it is being composed. */
  List<Field> parts() {
    return composing ? parts : List.of();
  }

  /** The parts as a hint, whether composing or not. */
  List<Field> allParts() {
    return parts;
  }

  /** The sets of parameters of which one is needed. */
  Alternatives alternatives() {
    return new Alternatives(form.auth().oneOf(), params);
  }

  /** Names of what is still needed. */
  List<String> missing() {
    return Stream.concat(
            Stream.concat(params.stream(), parts().stream())
                .filter(Field::isMissing)
                .map(field -> field.param().name()),
            alternatives().missing().stream())
        .toList();
  }

  /** Everything that is wrong, in the order of the form. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    params.forEach(field -> field.problem().ifPresent(problems::add));
    parts().forEach(field -> field.problem().ifPresent(problems::add));
    alternatives().missing().ifPresent(names -> problems.add(names + " is missing"));
    for (Field part : parts()) {
      Composer.problem(composed.flatMap(Parameter::composition).orElseThrow(), part)
          .ifPresent(problems::add);
    }
    composed
        .filter(param -> form.values().containsKey(param.name()) && !form.parts().isEmpty())
        .ifPresent(
            param ->
                problems.add(
                    "%s is given whole and in parts (%s): keep one"
                        .formatted(param.name(), String.join(", ", form.parts().keySet()))));
    return problems;
  }

  private Optional<Field> set(Parameter param, Optional<String> given) {
    return given.isPresent()
        ? Optional.of(Field.of(param, given.get(), Origin.SET))
        : Optional.ofNullable(configured(param));
  }

  private List<Field> resolved() {
    List<Field> fields = new ArrayList<>();
    for (Parameter param : form.auth().params()) {
      fields.add(resolve(param));
    }
    for (Parameter param : form.unknown()) {
      fields.add(Field.of(param, form.values().get(param.name()), Origin.SET));
    }
    return Collections.unmodifiableList(fields);
  }

  private Field resolve(Parameter param) {
    if (composing && param.composition().isPresent()) {
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
    Object value = given.get(param.name());
    if (value != null) {
      return Field.of(param, value, Origin.SET);
    }
    Field fromConfig = configured(param);
    if (fromConfig != null) {
      return fromConfig;
    }
    if (param.fromName()) {
      return Field.of(param, name.value().orElseThrow(), Origin.NAME);
    }
    return sentDefault(param)
        .map(sent -> Field.of(param, sent, Origin.DEFAULT))
        .orElseGet(() -> Field.without(param, absent(param)));
  }

  private Field configured(Parameter param) {
    ConfiguredValue found = configured.get(param.name());
    return found == null
        ? null
        : new Field(
            param,
            Optional.of(Values.configured(param, found.value())),
            Origin.CONFIG,
            found.origin());
  }

  /** What may be left out is left out: the service knows its own default best. */
  private static Optional<Object> sentDefault(Parameter param) {
    return param.required() == Required.YES ? param.defaultValue() : Optional.empty();
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
    String whole = composed.map(Parameter::name).orElse("");
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
    String connector = form.connector().name();
    for (Parameter param : form.auth().params()) {
      if (isHostLike(param) && param.composition().isEmpty() && !param.fromName()) {
        Field field = resolve(param, form.values());
        if (isShowable(field)) {
          return connector + " " + field.value().get();
        }
      }
    }
    for (Field part : parts()) {
      if (isHostLike(part.param()) && isShowable(part)) {
        return connector + " " + part.value().get();
      }
    }
    return connector;
  }

  private static boolean isHostLike(Parameter param) {
    return HOST_LIKE.contains(param.name());
  }

  private static boolean isShowable(Field field) {
    return field.value().isPresent() && !(field.value().get() instanceof Secret);
  }
}
