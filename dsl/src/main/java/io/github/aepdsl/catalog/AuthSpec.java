package io.github.aepdsl.catalog;

import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.Optional;

/**
 * One way to authenticate against a source. Immutable; each {@code with} returns a copy.
 *
 * @param specName {@code auth.specName} as spelled on the wire
 * @param step the draft's method that picks this spec, for connectors with several
 * @param type the sibling key {@code auth.type} that a few connectors send
 * @param notes what a user should know before choosing this spec; may be empty
 * @param params the keys of {@code auth.params}, in the order they are sent
 * @param oneOf sets of parameters of which one is given, where Adobe's pages disagree; mostly empty
 */
public record AuthSpec(
    String specName,
    String step,
    Optional<String> type,
    String notes,
    List<Parameter> params,
    List<List<String>> oneOf) {

  /** A spec without parameters, that no step picks. */
  public static AuthSpec named(String specName) {
    return new AuthSpec(specName, "", Optional.empty(), "", List.of(), List.of());
  }

  public AuthSpec withType(Optional<String> type) {
    return new AuthSpec(specName, step, type, notes, params, oneOf);
  }

  public AuthSpec withParams(List<Parameter> params) {
    return new AuthSpec(specName, step, type, notes, params, oneOf);
  }

  /** The parameter of this name, if the spec has one. */
  public Optional<Parameter> param(String name) {
    for (Parameter param : params) {
      if (param.name().equals(name)) {
        return Optional.of(param);
      }
    }
    return Optional.empty();
  }

  /** Its name, such as {@code Basic Authentication}. */
  @Override
  public String toString() {
    return OneLine.of(specName);
  }
}
