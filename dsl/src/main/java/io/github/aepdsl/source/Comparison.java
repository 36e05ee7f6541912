package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.catalog.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private void compare(String key, AuthSpec auth, AuthSpec found) {
    String where = "'" + auth.specName() + "' ";
    for (Parameter param : auth.params()) {
      found
          .param(param.name())
          .ifPresentOrElse(
              other -> compare(key, where + param.name(), param, other),
              () -> add(key, where + "has no " + param.name()));
    }
    found.params().stream()
        .filter(other -> auth.param(other.name()).isEmpty())
        .forEach(other -> add(key, where + "also has " + other.name()));
  }

  private void compare(String key, String where, Parameter param, Parameter other) {
    if (wireType(param) != wireType(other)) {
      add(key, where + " is of type " + wireType(other).name().toLowerCase());
    }
    if (other.required() == Required.YES && param.required() != Required.YES) {
      add(key, where + " is required");
    }
    boolean demanded = param.required() == Required.YES && param.defaultValue().isEmpty();
    if (demanded && other.required() == Required.NO) {
      add(key, where + " is not required");
    }
  }

  private void add(String source, String what) {
    differences.add(new Difference(source, what));
  }

  private static ParameterType wireType(Parameter param) {
    return param.type() == ParameterType.ENUM ? ParameterType.STRING : param.type();
  }

  private static Optional<Connector> find(List<Connector> connectors, Connector wanted) {
    return connectors.stream()
        .filter(one -> one.connectionSpecId().equals(wanted.connectionSpecId()))
        .findFirst();
  }
}
