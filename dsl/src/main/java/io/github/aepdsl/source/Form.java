package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.secret.Secret;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state of a draft: what was given so far. Immutable; what it amounts to is {@link Fields}. */
record Form(
    DraftContext context,
    Connector connector,
    AuthSpec auth,
    Optional<String> givenName,
    Optional<String> description,
    Map<String, Object> values,
    Map<String, Object> parts) {

  static Form open(DraftContext context, String key, String specName) {
    Connector connector = Catalog.load().byKey(key).orElseThrow();
    return open(context, connector, connector.authSpec(specName).orElseThrow());
  }

  static Form open(DraftContext context, Connector connector, AuthSpec auth) {
    return new Form(
        context, connector, auth, Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }

  Form withName(String name) {
    return new Form(context, connector, auth, Optional.of(name), description, values, parts);
  }

  Form withDescription(String text) {
    return new Form(context, connector, auth, givenName, Optional.of(text), values, parts);
  }

  Form withValue(String key, Object value) {
    Object checked = Values.given(parameter(key, value), value);
    return new Form(
        context, connector, auth, givenName, description, with(values, key, checked), parts);
  }

  /** The same, but only with a value that Adobe documents where it documents some. */
  Form withDocumented(String key, Object value) {
    auth.param(key).ifPresent(param -> Documented.check(param, value));
    return withValue(key, value);
  }

  Form withPart(String key, Object value) {
    Composition composition = composed().flatMap(Parameter::composition).orElseThrow();
    Object checked = Composer.checkedPart(composition, key, value);
    return new Form(
        context, connector, auth, givenName, description, values, with(parts, key, checked));
  }

  /** The parameter of this spec that can be composed from parts, if there is one. */
  Optional<Parameter> composed() {
    for (Parameter param : auth.params()) {
      if (param.composition().isPresent()) {
        return Optional.of(param);
      }
    }
    return Optional.empty();
  }

  boolean isPart(String key) {
    return composed()
        .flatMap(Parameter::composition)
        .filter(composition -> composition.part(key).isPresent())
        .isPresent();
  }

  /** Keys that were given and that the catalog does not know. */
  List<Parameter> unknown() {
    List<Parameter> unknown = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          if (auth.param(key).isEmpty()) {
            unknown.add(parameter(key, value));
          }
        });
    return unknown;
  }

  private Parameter parameter(String key, Object value) {
    return auth.param(key).orElseGet(() -> unknown(key, value));
  }

  private static Parameter unknown(String key, Object value) {
    Object plain = value instanceof Secret secret ? secret.revealed() : value;
    return Parameter.unknown(key, plain, HiddenSecrets.isSecret(key, plain));
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return Collections.unmodifiableMap(copy);
  }
}
