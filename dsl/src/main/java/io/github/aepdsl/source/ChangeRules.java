package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalog says of the parameters of a connection which exists. */
public final class ChangeRules {

  private ChangeRules() {}

  /**
   * A value as the wire wants it; a secret is wrapped.
   *
   * @throws InvalidValueException when the catalog says that it is something else, or has a
   *     parameter whose name is nearly the same
   */
  public static Object checked(String specId, String authSpec, String key, Object value) {
    Optional<AuthSpec> auth =
        Catalog.load().bySpecId(specId).flatMap(connector -> connector.authSpec(authSpec));
    Parameter param =
        auth.flatMap(spec -> spec.param(key)).orElseGet(() -> unknown(auth, key, value));
    Documented.check(param, value);
    Object given = Values.given(param, value);
    Values.problem(param, given)
        .ifPresent(
            problem -> {
              throw new InvalidValueException(problem);
            });
    return given;
  }

  /** The secrets that an auth spec needs, each with what is usually typed for it. */
  public static Map<String, String> hidden(String specId, String authSpec) {
    Map<String, String> hidden = new LinkedHashMap<>();
    Optional<Connector> connector = Catalog.load().bySpecId(specId);
    connector
        .flatMap(known -> known.authSpec(authSpec))
        .ifPresent(
            auth ->
                auth.params().stream()
                    .filter(param -> param.secret() && param.required() == Required.YES)
                    .forEach(
                        param ->
                            hidden.put(
                                param.name(), NextLine.secret(connector.get().key(), param))));
    return hidden;
  }

  /**
   * Where a source is by what was typed for it, also by a connection string; never with a secret,
   * and empty where nothing tells.
   */
  public static String place(String specId, String authSpec, Map<?, ?> params) {
    return KnownPlace.of(specId, authSpec, params);
  }

  private static Parameter unknown(Optional<AuthSpec> auth, String key, Object value) {
    List<String> names =
        auth.stream().flatMap(spec -> spec.params().stream()).map(Parameter::name).toList();
    Problem problem =
        Problem.of("there is no parameter '%s'".formatted(key))
            .meant(Suggestion.nearest(key, names));
    if (problem.fix().isPresent()) {
      throw new InvalidValueException(problem);
    }
    Object plain = value instanceof Secret secret ? secret.revealed() : value;
    return Parameter.unknown(key, plain, HiddenSecrets.isSecret(key, plain));
  }
}
