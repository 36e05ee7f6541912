package io.github.aepdsl.source;

import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The request body that a form amounts to, as the tutorials send it; secrets stay wrapped. */
final class Body {

  private Body() {}

  /** The body that is sent, with these fields of the form. */
  static Map<String, Object> of(Form form, Fields fields) {
    return of(form, fields, (path, secret) -> secret);
  }

  /** The body with every secret replaced, for printing. */
  static Map<String, Object> of(Form form, BiFunction<String, Object, Object> secretAs) {
    return of(form, new Fields(form), secretAs);
  }

  private static Map<String, Object> of(
      Form form, Fields fields, BiFunction<String, Object, Object> secretAs) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", fields.name().value().orElseThrow());
    form.connector().providerId().ifPresent(id -> body.put("providerId", id));
    fields.description().flatMap(Field::value).ifPresent(text -> body.put("description", text));
    body.put("auth", auth(form, fields, secretAs));
    body.put("connectionSpec", connectionSpec(form));
    return body;
  }

  private static Map<String, Object> auth(
      Form form, Fields fields, BiFunction<String, Object, Object> secretAs) {
    Map<String, Object> params = new LinkedHashMap<>();
    for (Field field : fields.params()) {
      String name = field.param().name();
      field.value().ifPresent(value -> params.put(name, replaced(name, value, secretAs)));
    }
    Map<String, Object> auth = new LinkedHashMap<>();
    auth.put("specName", form.auth().specName());
    form.auth().type().ifPresent(type -> auth.put("type", type));
    auth.put("params", params);
    return auth;
  }

  /** The value with the secrets in it replaced, however deep; the path names where each stands. */
  private static Object replaced(
      String path, Object value, BiFunction<String, Object, Object> secretAs) {
    if (value instanceof Secret) {
      return secretAs.apply(path, value);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> replaced(path, item, secretAs)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, item) -> copy.put(String.valueOf(key), replaced(path + "_" + key, item, secretAs)));
    return copy;
  }

  private static Map<String, Object> connectionSpec(Form form) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("id", form.connector().connectionSpecId());
    spec.put("version", form.connector().connectionSpecVersion());
    return spec;
  }
}
