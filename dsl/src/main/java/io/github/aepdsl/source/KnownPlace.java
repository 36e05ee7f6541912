package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Places;
import io.github.aepdsl.secret.Secret;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a source is by the values that somebody has typed: also by a connection string, which is a
 * secret as a whole, but in no part that is one. Immutable.
 */
final class KnownPlace {

  private final AuthSpec auth;
  private final Map<?, ?> params;

  private KnownPlace(AuthSpec auth, Map<?, ?> params) {
    this.auth = auth;
    this.params = params;
  }

  /** The place in words; empty where the catalog knows no such spec, or nothing tells. */
  static String of(String specId, String authSpec, Map<?, ?> params) {
    return Catalog.load()
        .bySpecId(specId)
        .flatMap(connector -> connector.authSpec(authSpec))
        .map(auth -> new KnownPlace(auth, params))
        .flatMap(known -> Places.of(known::value))
        .orElse("");
  }

  private Optional<String> value(String name) {
    Optional<String> plain =
        Optional.ofNullable(params.get(name))
            .filter(value -> value instanceof String || value instanceof Number)
            .map(String::valueOf);
    return plain.or(() -> auth.params().stream().flatMap(param -> part(param, name)).findFirst());
  }

  private Stream<String> part(Parameter param, String name) {
    Optional<Composition> composition = param.composition();
    return composition.flatMap(pattern -> pattern.part(name)).stream()
        .flatMap(part -> Decomposer.part(composition.get(), part, whole(param)).stream());
  }

  private String whole(Parameter param) {
    Object value = params.get(param.name());
    return value instanceof Secret secret ? secret.reveal() : value instanceof String s ? s : "";
  }
}
