package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import java.util.Map;
import java.util.Optional;

/**
 * Where the value of a parameter comes from: the chain, the configuration, the connector's default.
 *
 * @param configured the values under {@code aep.sources.<key>}
 */
record Lookup(Map<String, ConfiguredValue> configured) {

  static Lookup of(Form form) {
    return new Lookup(form.context().configured().apply(form.connector().key()));
  }

  /** The value, or what its absence means. */
  Field resolve(Parameter param, Map<String, Object> given) {
    return find(param, Optional.ofNullable(given.get(param.name())))
        .or(() -> sentDefault(param).map(sent -> Field.of(param, sent, FieldOrigin.DEFAULT)))
        .orElseGet(() -> Field.without(param, absent(param)));
  }

  /** What the chain gave, else what is configured. */
  Optional<Field> find(Parameter param, Optional<?> given) {
    return given
        .map(value -> Field.of(param, value, FieldOrigin.SET))
        .or(() -> Optional.ofNullable(configured.get(param.name())).map(one -> of(param, one)));
  }

  private static Field of(Parameter param, ConfiguredValue found) {
    Object value = Values.configured(param, found.value());
    return new Field(param, Optional.of(value), FieldOrigin.CONFIG, found.origin());
  }

  /** What may be left out is left out: the service knows its own default best. */
  private static Optional<Object> sentDefault(Parameter param) {
    return param.required() == Required.YES ? param.defaultValue() : Optional.empty();
  }

  private static FieldOrigin absent(Parameter param) {
    return switch (param.required()) {
      case YES -> FieldOrigin.MISSING;
      case NO -> FieldOrigin.OPTIONAL;
      case UNCLEAR -> FieldOrigin.UNCLEAR;
    };
  }
}
