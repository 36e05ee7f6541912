package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the schemas of the reference; answers of other calls are let through. */
final class ResponseSchemas {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode FILE = read();
  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  static { // else the validator's logging says that nobody listens
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  private ResponseSchemas() {}

  /** The operations that have a schema, such as {@code GET /data/foundation/.../flows/{id} 200}. */
  static Set<String> operations() {
    return FILE.path("operations").propertyNames().stream().collect(Collectors.toSet());
  }

  /** Fails when an answer is not what is documented. */
  static void check(String method, String path, int status, String body) {
    operation(method, path, status).ifPresent(operation -> check(operation, body));
  }

  private static Optional<String> operation(String method, String path, int status) {
    String exact = "%s %s %d".formatted(method, path, status);
    return operations().stream()
        .filter(each -> exact.equals(each) || exact.matches(pattern(each)))
        .min((left, right) -> Boolean.compare(right.equals(exact), left.equals(exact)));
  }

  private static String pattern(String operation) {
    return operation.replace("{id}", "[^/ ]+");
  }

  private static void check(String operation, String body) {
    JsonNode schema = FILE.path("operations").path(operation);
    if (schema.isNull()) {
      assertThat(body).as(operation).isEmpty();
      return;
    }
    json(body)
        .map(answer -> compiled(operation).validate(answer))
        .ifPresent(
            errors ->
                assertThat(errors)
                    .as("%s answers %s", operation, body)
                    .map(Error::toString)
                    .isEmpty());
  }

  /** Nothing when a fault cut it, or left nothing. */
  private static Optional<JsonNode> json(String body) {
    try {
      return Optional.of(JSON.readTree(body)).filter(answer -> !answer.isMissingNode());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Schema compiled(String operation) {
    return COMPILED.computeIfAbsent(
        operation,
        key -> {
          ObjectNode schema = FILE.path("operations").path(key).deepCopy().asObject();
          ObjectNode whole = JSON.createObjectNode();
          whole.set("definitions", FILE.path("definitions"));
          whole.putArray("allOf").add(schema);
          return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(whole);
        });
  }

  private static JsonNode read() {
    try (InputStream file =
        ResponseSchemas.class.getResourceAsStream("/reference/response-schemas.json")) {
      return JSON.readTree(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
