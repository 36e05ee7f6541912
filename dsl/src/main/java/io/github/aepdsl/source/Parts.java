package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a form's parameter that can be composed, such as a connection string.
 *
 * @param whole the parameter, if the auth spec has such a one
 * @param all its parts, whether they count or not
 * @param composing whether they count: the chain set one, or the configuration has one and nothing
 *     has the whole
 */
record Parts(Optional<Parameter> whole, List<Field> all, boolean composing) {

  static Parts of(Form form, Lookup lookup) {
    return form.composed()
        .map(whole -> of(whole, form, lookup))
        .orElseGet(() -> new Parts(Optional.empty(), List.of(), false));
  }

  private static Parts of(Parameter whole, Form form, Lookup lookup) {
    List<Field> all = new ArrayList<>();
    for (Parameter part : composition(whole).parts()) {
      all.add(lookup.resolve(part, form.parts()));
    }
    return new Parts(Optional.of(whole), all, isComposing(whole, form, lookup, all));
  }

  private static boolean isComposing(Parameter whole, Form form, Lookup lookup, List<Field> all) {
    if (form.values().containsKey(whole.name()) || !form.parts().isEmpty()) {
      return !form.values().containsKey(whole.name());
    }
    return !lookup.configured().containsKey(whole.name())
        && all.stream().anyMatch(part -> part.origin() == FieldOrigin.CONFIG);
  }

  /** Those that count. */
  List<Field> active() {
    return composing ? all : List.of();
  }

  /** The composed parameter, unless it is not to be composed. */
  Optional<Field> composed() {
    return whole.filter(param -> composing).map(this::compose);
  }

  /** What is wrong with the parts that count, besides what is wrong with each alone. */
  Stream<Problem> problems() {
    return whole.stream()
        .map(Parts::composition)
        .flatMap(composition -> active().stream().flatMap(part -> broken(composition, part)));
  }

  private static Stream<Problem> broken(Composition composition, Field part) {
    return Composer.problem(composition, part).stream();
  }

  private Field compose(Parameter param) {
    boolean complete = all.stream().noneMatch(Field::isMissing);
    return complete
        ? Field.of(param, Composer.compose(composition(param), all), FieldOrigin.COMPOSED)
        : new Field(param, Optional.empty(), FieldOrigin.COMPOSED, "needs its parts");
  }

  private static Composition composition(Parameter whole) {
    return whole.composition().orElseThrow();
  }
}
