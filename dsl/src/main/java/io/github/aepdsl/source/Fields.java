package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form amounts to: every parameter with its value, from the chain, configuration or a
 * default. Immutable.
 *
 * @param form what was given
 * @param name the draft's name: set, configured, or {@link DefaultName}
 * @param description the draft's description, if it has one
 * @param parts the parts of the parameter that can be composed
 * @param params the keys of {@code auth.params}, those with no value included
 */
record Fields(Form form, Field name, Optional<Field> description, Parts parts, List<Field> params) {

  private static final Parameter NAME = Parameter.unknown("name", "", false);
  private static final Parameter DESCRIPTION = Parameter.unknown("description", "", false);

  /** Works all of it out, once. */
  static Fields of(Form form) {
    Lookup lookup = Lookup.of(form);
    Parts parts = Parts.of(form, lookup);
    Field name =
        lookup
            .find(NAME, form.givenName())
            .orElseGet(
                () -> Field.of(NAME, DefaultName.of(form, lookup, parts), FieldOrigin.DEFAULT));
    return new Fields(
        form,
        name,
        lookup.find(DESCRIPTION, form.description()),
        parts,
        params(form, lookup, parts, name));
  }

  private static List<Field> params(Form form, Lookup lookup, Parts parts, Field name) {
    List<Field> params = new ArrayList<>();
    for (Parameter param : form.auth().params()) {
      params.add(
          parts
              .composed()
              .filter(composed -> composed.param().equals(param))
              .orElseGet(() -> resolve(param, form, lookup, name)));
    }
    for (Parameter param : form.unknown()) {
      params.add(Field.of(param, form.values().get(param.name()), FieldOrigin.SET));
    }
    return List.copyOf(params);
  }

  private static Field resolve(Parameter param, Form form, Lookup lookup, Field name) {
    Field field = lookup.resolve(param, form.values());
    boolean given = field.origin() == FieldOrigin.SET || field.origin() == FieldOrigin.CONFIG;
    return param.fromName() && !given
        ? Field.of(param, name.value().orElseThrow(), FieldOrigin.NAME)
        : field;
  }

  /** The sets of parameters of which one is needed. */
  Alternatives alternatives() {
    return new Alternatives(form.auth().oneOf(), params);
  }

  /** All that can be asked for: the parameters and the parts that count. */
  Stream<Field> all() {
    return Stream.concat(params.stream(), parts.active().stream());
  }

  /** Names of what is still needed. */
  List<String> missing() {
    return Stream.concat(
            all().filter(Field::isMissing).map(field -> field.param().name()),
            alternatives().missing().stream())
        .toList();
  }

  /** What is wrong with what was given. */
  List<Problem> wrong() {
    return Stream.of(all().flatMap(field -> field.wrong().stream()), ofParts())
        .flatMap(problems -> problems)
        .toList();
  }

  /** Everything that is missing or wrong, in the order of the form. */
  List<Problem> problems() {
    Stream<Problem> missing =
        alternatives().missing().stream().map(names -> Problem.of(names + " is missing"));
    return Stream.of(all().flatMap(field -> field.problem().stream()), missing, ofParts())
        .flatMap(problems -> problems)
        .toList();
  }

  private Stream<Problem> ofParts() {
    return Stream.concat(parts.problems(), twice().stream());
  }

  private Optional<Problem> twice() {
    return parts
        .whole()
        .filter(whole -> form.values().containsKey(whole.name()) && !form.parts().isEmpty())
        .map(
            whole ->
                Problem.of(
                    "%s is given whole and in parts (%s): keep one"
                        .formatted(whole.name(), String.join(", ", form.parts().keySet()))));
  }
}
