package io.github.aepdsl.source;

import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The request body that a form amounts to, as the tutorials send it; secrets stay wrapped. */
final class Body {

  private Body() {}

  static Map<String, Object> of(Form form) {
    return of(form, (field, value) -> value);
  }

  /** The body with every secret replaced, for printing. */
  static Map<String, Object> of(Form form, BiFunction<Field, Object, Object> secretAs) {
    Fields fields = new Fields(form);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", fields.name().value().orElseThrow());
    form.connector().providerId().ifPresent(id -> body.put("providerId", id));
    fields.description().flatMap(Field::value).ifPresent(text -> body.put("description", text));
    body.put("auth", auth(form, fields, secretAs));
    body.put("connectionSpec", connectionSpec(form));
    return body;
  }

  private static Map<String, Object> auth(
      Form form, Fields fields, BiFunction<Field, Object, Object> secretAs) {
    Map<String, Object> params = new LinkedHashMap<>();
    for (Field field : fields.params()) {
      Optional<Object> value = field.value();
      value
          .map(given -> given instanceof Secret ? secretAs.apply(field, given) : given)
          .ifPresent(sent -> params.put(field.param().name(), sent));
    }
    Map<String, Object> auth = new LinkedHashMap<>();
    auth.put("specName", form.auth().specName());
    form.auth().type().ifPresent(type -> auth.put("type", type));
    auth.put("params", params);
    return auth;
  }

  private static Map<String, Object> connectionSpec(Form form) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("id", form.connector().connectionSpecId());
    spec.put("version", form.connector().connectionSpecVersion());
    return spec;
  }
}
