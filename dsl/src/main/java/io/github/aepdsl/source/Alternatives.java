package io.github.aepdsl.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets of parameters of which one has to be given; which one, Adobe's pages do not agree. */
final class Alternatives {

  private final List<List<Field>> sets;

  Alternatives(List<List<String>> oneOf, List<Field> params) {
    this.sets = oneOf.stream().map(names -> fields(names, params)).toList();
  }

  /** What the set that was begun still lacks; of the first set if none was. */
  List<Field> wanted() {
    return begun().stream().findFirst().or(() -> sets.stream().findFirst()).stream()
        .flatMap(List::stream)
        .filter(field -> field.value().isEmpty())
        .toList();
  }

  /** The choice, when nothing of any set was given. */
  Optional<String> missing() {
    return sets.isEmpty() || !begun().isEmpty()
        ? Optional.empty()
        : Optional.of(sets.stream().map(Alternatives::names).collect(Collectors.joining(" or ")));
  }

  /** What to think about when more than one set was begun. */
  Optional<String> remark() {
    return begun().size() < 2
        ? Optional.empty()
        : Optional.of(
            begun().stream().map(Alternatives::names).collect(Collectors.joining(" as well as "))
                + ": the service may want only one of them");
  }

  private List<List<Field>> begun() {
    return sets.stream()
        .filter(set -> set.stream().anyMatch(field -> field.value().isPresent()))
        .toList();
  }

  private static List<Field> fields(List<String> names, List<Field> params) {
    return params.stream().filter(field -> names.contains(field.param().name())).toList();
  }

  private static String names(List<Field> set) {
    return set.stream().map(field -> field.param().name()).collect(Collectors.joining(", "));
  }
}
