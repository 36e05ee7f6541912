package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the catalog against what the service describes, by connection spec id. */
final class Comparison {

  private final List<Connector> catalog;
  private final List<Connector> live;
  private final List<Difference> differences = new ArrayList<>();

  Comparison(List<Connector> catalog, List<Connector> live) {
    this.catalog = catalog;
    this.live = live;
  }

  List<Difference> differences() {
    for (Connector known : catalog) {
      find(live, known)
          .ifPresentOrElse(
              other -> compare(known, other), () -> add(known.key(), "is not listed there"));
    }
    live.stream()
        .filter(other -> find(catalog, other).isEmpty())
        .forEach(other -> add(other.name(), "is not in the catalog: " + other.connectionSpecId()));
    return List.copyOf(differences);
  }

  private void compare(Connector known, Connector other) {
    compareSpec(known, other);
    for (AuthSpec auth : known.auth()) {
      other
          .authSpec(auth.specName())
          .ifPresentOrElse(
              found -> compare(known.key(), auth, found),
              () -> add(known.key(), "has no auth spec '" + auth.specName() + "'"));
    }
    other.auth().stream()
        .filter(auth -> known.authSpec(auth.specName()).isEmpty())
        .forEach(auth -> add(known.key(), "has another auth spec '" + auth.specName() + "'"));
  }

  private void compareSpec(Connector known, Connector other) {
    if (namesOf(known).noneMatch(name -> letters(name).equals(letters(other.name())))) {
      add(known.key(), "is called " + other.name());
    }
    if (!other.connectionSpecVersion().equals(known.connectionSpecVersion())) {
      add(known.key(), "has connection spec version " + other.connectionSpecVersion());
    }
  }

  private void compare(String key, AuthSpec auth, AuthSpec found) {
    String where = "'" + auth.specName() + "' ";
    // Only where a type is sent: what the service calls the others is its own affair.
    found
        .type()
        .filter(type -> auth.type().isPresent() && !auth.type().get().equals(type))
        .ifPresent(type -> add(key, where + "is of auth type " + type));
    for (Parameter param : auth.params()) {
      found
          .param(param.name())
          .ifPresentOrElse(
              other ->
                  ParameterComparison.differences(param, other)
                      .forEach(what -> add(key, where + param.name() + " " + what)),
              () -> add(key, where + "has no " + param.name()));
    }
    found.params().stream()
        .filter(other -> auth.param(other.name()).isEmpty())
        .forEach(other -> add(key, where + "also has " + other.name() + need(other)));
  }

  private void add(String source, String what) {
    differences.add(new Difference(source, what));
  }

  private static String need(Parameter param) {
    return param.required() == Required.YES ? ", required" : ", not required";
  }

  /** The names of all that share the spec: the service has one for them. */
  private Stream<String> namesOf(Connector known) {
    return catalog.stream()
        .filter(one -> one.connectionSpecId().equals(known.connectionSpecId()))
        .flatMap(one -> Stream.of(one.key(), one.name()));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Optional<Connector> find(List<Connector> connectors, Connector wanted) {
    return connectors.stream()
        .filter(one -> one.connectionSpecId().equals(wanted.connectionSpecId()))
        .findFirst();
  }
}
