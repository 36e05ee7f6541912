package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mapping set as it was sent, in whichever of the dialects.
 *
 * @param head what it has besides mappings and what the service says itself
 */
record MappingSetBody(ObjectNode head, List<MappingLine> lines) {

  /** What the service says itself, or reads elsewhere. */
  private static final Set<String> OWN =
      Set.of("id", "version", "createdDate", "modifiedDate", "createdBy", "modifiedBy", "mappings");

  /**
   * The JSON object that a request carries.
   *
   * @throws Refusal when it carries none
   */
  static ObjectNode objectOf(Request request) {
    JsonNode body =
        Trees.parse(request.body())
            .orElseThrow(() -> DataPrepError.badRequest("The body is not valid JSON"));
    if (body instanceof ObjectNode object && !object.isEmpty()) {
      return object;
    }
    throw DataPrepError.badRequest("The body has to be a JSON object");
  }

  /**
   * Reads a mapping set.
   *
   * @throws Refusal when it is none
   */
  static MappingSetBody of(JsonNode json) {
    if (!json.isObject()) {
      throw DataPrepError.badRequest("A mapping set has to be a JSON object");
    }
    for (String schema : List.of("inputSchema", "outputSchema")) {
      if (json.hasNonNull(schema) && !json.get(schema).isObject()) {
        throw DataPrepError.badRequest("'" + schema + "' has to be an object");
      }
    }
    ObjectNode head = ((ObjectNode) json).deepCopy();
    head.remove(OWN);
    head.properties().removeIf(field -> field.getValue().isNull());
    return new MappingSetBody(head, MappingLine.all(json.path("mappings")));
  }

  /** This one over an earlier version: what it does not say stays as it was. */
  MappingSetBody over(MappingSetBody earlier) {
    ObjectNode both = earlier.head.deepCopy();
    if (!schemaId().isEmpty()) {
      both.remove(Set.of("outputSchema", "schemaRef", "xdmSchema"));
    }
    both.setAll(head);
    return new MappingSetBody(both, lines);
  }

  String name() {
    return Trees.string(head, "name").orElse("");
  }

  /** The schema it maps to, by either dialect; empty when it says none. */
  String schemaId() {
    JsonNode current = head.path("outputSchema").path("schemaRef").path("id");
    return current.isString() ? current.stringValue() : head.path("xdmSchema").asString("");
  }

  /** How it names the schema's version. */
  String contentType() {
    JsonNode current = head.path("outputSchema").path("schemaRef").path("contentType");
    return current.isString() ? current.stringValue() : xdmVersion();
  }

  String xdmVersion() {
    return head.path("xdmVersion").asString("1.0");
  }
}
