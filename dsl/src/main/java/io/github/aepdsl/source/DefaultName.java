package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.secret.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a connection that nobody named: readable, and the same every time. */
final class DefaultName {

  private static final List<String> HOST_LIKE = List.of("host", "server", "account", "serviceUrl");

  private DefaultName() {}

  /** The connector's name, and where the source is as far as that is no secret. */
  static String of(Form form, Lookup lookup, Parts parts) {
    Stream<Field> params =
        form.auth().params().stream()
            .filter(param -> isPlace(param) && !param.fromName())
            .map(param -> lookup.resolve(param, form.values()));
    Optional<String> place =
        Stream.concat(params, parts.active().stream().filter(part -> isPlace(part.param())))
            .flatMap(field -> field.value().stream())
            .filter(value -> !(value instanceof Secret))
            .map(String::valueOf)
            .findFirst();
    return place
        .map(where -> form.connector().name() + " " + where)
        .orElseGet(() -> form.connector().name());
  }

  private static boolean isPlace(Parameter param) {
    return HOST_LIKE.contains(param.name()) && param.composition().isEmpty();
  }
}
