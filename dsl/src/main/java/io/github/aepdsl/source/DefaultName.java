package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Places;
import io.github.aepdsl.secret.Secret;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of a connection that nobody named: readable, the same every time, and another for
 * another source. The connector's name, where the source is, and which part of it is meant, as far
 * as that is known and no secret.
 */
final class DefaultName {

  private final Form form;
  private final Lookup lookup;
  private final Parts parts;

  private DefaultName(Form form, Lookup lookup, Parts parts) {
    this.form = form;
    this.lookup = lookup;
    this.parts = parts;
  }

  static String of(Form form, Lookup lookup, Parts parts) {
    return new DefaultName(form, lookup, parts).text();
  }

  private String text() {
    String connector = form.connector().name();
    return Places.of(this::value).map(place -> connector + " " + place).orElse(connector);
  }

  private Optional<String> value(String name) {
    return Stream.of(param(name), part(name), inWhole(name)).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> param(String name) {
    return form.auth()
        .param(name)
        .filter(param -> !param.fromName() && param.composition().isEmpty())
        .flatMap(param -> shown(lookup.resolve(param, form.values())));
  }

  private Optional<String> part(String name) {
    return parts.active().stream()
        .filter(part -> part.param().name().equals(name))
        .flatMap(part -> shown(part).stream())
        .findFirst();
  }

  /** What a connection string says that was given whole. */
  private Optional<String> inWhole(String name) {
    Optional<Parameter> whole = parts.whole().filter(param -> !parts.composing());
    Optional<Composition> composition = whole.flatMap(Parameter::composition);
    return composition
        .flatMap(pattern -> pattern.part(name))
        .flatMap(part -> Decomposer.part(composition.get(), part, revealed(whole.get())));
  }

  private String revealed(Parameter whole) {
    Object value = lookup.resolve(whole, form.values()).value().orElse("");
    return value instanceof Secret secret ? secret.reveal() : String.valueOf(value);
  }

  private static Optional<String> shown(Field field) {
    return field.value().filter(value -> !(value instanceof Secret)).map(String::valueOf);
  }
}
