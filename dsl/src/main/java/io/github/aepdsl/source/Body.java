package io.github.aepdsl.source;

import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The request body that a form amounts to, as the tutorials send it; secrets stay wrapped. */
final class Body {

  private final Fields fields;
  private final BiFunction<String, Secret, Object> secretAs;

  private Body(Fields fields, BiFunction<String, Secret, Object> secretAs) {
    this.fields = fields;
    this.secretAs = secretAs;
  }

  /** The body that is sent. */
  static Map<String, Object> of(Fields fields) {
    return of(fields, (path, secret) -> secret);
  }

  /** The body with every secret replaced, for printing; told is where it stands. */
  static Map<String, Object> of(Fields fields, BiFunction<String, Secret, Object> secretAs) {
    return new Body(fields, secretAs).whole();
  }

  private Map<String, Object> whole() {
    Form form = fields.form();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", fields.name().value().orElseThrow());
    form.connector().providerId().ifPresent(id -> body.put("providerId", id));
    fields.description().flatMap(Field::value).ifPresent(text -> body.put("description", text));
    body.put("auth", auth(form));
    body.put("connectionSpec", connectionSpec(form));
    return body;
  }

  private Map<String, Object> auth(Form form) {
    Map<String, Object> params = new LinkedHashMap<>();
    for (Field field : fields.params()) {
      String name = field.param().name();
      field.value().ifPresent(value -> params.put(name, replaced(name, value)));
    }
    Map<String, Object> auth = new LinkedHashMap<>();
    auth.put("specName", form.auth().specName());
    form.auth().type().ifPresent(type -> auth.put("type", type));
    auth.put("params", params);
    return auth;
  }

  /** The value with the secrets in it replaced, however deep; the path names where each stands. */
  private Object replaced(String path, Object value) {
    if (value instanceof Secret secret) {
      return secretAs.apply(path, secret);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> replaced(path, item)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, item) -> copy.put(String.valueOf(key), replaced(path + "_" + key, item)));
    return copy;
  }

  private static Map<String, Object> connectionSpec(Form form) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("id", form.connector().connectionSpecId());
    spec.put("version", form.connector().connectionSpecVersion());
    return spec;
  }
}
