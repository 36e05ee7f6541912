package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.wire.JsonEdits;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What requests to the Catalog Service carry, and what it answers to changes. */
final class CatalogBody {

  static final String JSON_PATCH = "application/json-patch+json";

  private CatalogBody() {}

  static ObjectNode object(Request request) {
    if (json(request) instanceof ObjectNode object) {
      return object;
    }
    throw CatalogProblem.badRequest("The body is not a JSON object");
  }

  /** A document changed by a JSON Patch, or else by the fields of the body as they stand. */
  static ObjectNode patched(ObjectNode document, Request request, boolean deep) {
    JsonNode body = json(request);
    if (body.isArray() || request.hasContentType(JSON_PATCH)) {
      return JsonEdits.apply(document, body)
          .orElseThrow(() -> CatalogProblem.badRequest("The JSON Patch cannot be carried out"));
    }
    ObjectNode copy = document.deepCopy();
    merge(copy, object(request), deep);
    return copy;
  }

  /** RFC 7386, or only its first level. */
  private static void merge(ObjectNode into, ObjectNode fields, boolean deep) {
    fields.forEachEntry(
        (name, value) -> {
          if (value.isNull()) {
            into.remove(name);
          } else if (deep && value instanceof ObjectNode object) {
            merge(
                into.path(name) instanceof ObjectNode known ? known : into.putObject(name),
                object,
                true);
          } else {
            into.set(name, value);
          }
        });
  }

  static ArrayNode reference(String id) {
    return Trees.object().putArray("references").add("@/dataSets/" + id);
  }

  private static JsonNode json(Request request) {
    return Trees.parse(request.body())
        .orElseThrow(() -> CatalogProblem.badRequest("The body is not valid JSON"));
  }
}
