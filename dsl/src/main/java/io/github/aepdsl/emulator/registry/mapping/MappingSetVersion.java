package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One version of a mapping set. Immutable.
 *
 * @param created when the first version was made, in epoch milliseconds
 * @param modified when this one was made
 * @param lineIds the ids of its mappings, in their order
 */
record MappingSetVersion(
    String id,
    int version,
    long created,
    long modified,
    MappingSetBody body,
    List<String> lineIds) {

  MappingSetVersion {
    lineIds = List.copyOf(lineIds);
  }

  /** All of it, for {@link #read}. */
  ObjectNode kept() {
    ObjectNode json =
        Trees.object()
            .put("id", id)
            .put("version", version)
            .put("created", created)
            .put("modified", modified);
    json.set("head", body.head());
    ArrayNode lines = json.putArray("mappings");
    body.lines().forEach(line -> lines.add(line.given()));
    ArrayNode ids = json.putArray("mappingIds");
    lineIds.forEach(ids::add);
    return json;
  }

  /** The version that was kept so. */
  static MappingSetVersion read(JsonNode json) {
    return new MappingSetVersion(
        json.path("id").stringValue(),
        json.path("version").intValue(),
        json.path("created").longValue(),
        json.path("modified").longValue(),
        new MappingSetBody(json.path("head").asObject(), MappingLine.all(json.path("mappings"))),
        json.path("mappingIds").valueStream().map(JsonNode::stringValue).toList());
  }

  /** What a create or an update answers. */
  ObjectNode receipt() {
    return stamped(id, version, created);
  }

  /** The whole of it; {@code schema} is the target schema where that was asked for. */
  ObjectNode json(Optional<ObjectNode> schema) {
    ObjectNode json = receipt();
    json.setAll(body.head());
    json.put("supportVersion", "1.1");
    json.withObject("/inputSchema");
    ObjectNode output = json.withObject("/outputSchema").put("id", id).put("version", 0);
    output.set("schemaRef", schemaRef());
    output.set("jsonSchema", schema.orElseGet(Trees::object));
    json.set("mappings", mappings());
    json.put("status", "PUBLISHED")
        .put("strictMapping", body.head().path("strictMapping").asBoolean(false))
        .put("allowNullValues", body.head().path("allowNullValues").asBoolean(false))
        .put("xdmVersion", body.xdmVersion());
    json.set("schemaRef", schemaRef());
    return json.put("xdmSchema", body.schemaId());
  }

  ArrayNode mappings() {
    ArrayNode all = Trees.object().arrayNode();
    for (int i = 0; i < lineIds.size(); i++) {
      all.add(mapping(i));
    }
    return all;
  }

  Optional<ObjectNode> mapping(String lineId) {
    int at = lineIds.indexOf(lineId);
    return at < 0 ? Optional.empty() : Optional.of(mapping(at));
  }

  private ObjectNode mapping(int at) {
    ObjectNode shown = stamped(lineIds.get(at), 0, modified);
    body.lines().get(at).addTo(shown);
    return shown;
  }

  private ObjectNode schemaRef() {
    return Trees.object().put("id", body.schemaId()).put("contentType", body.contentType());
  }

  private ObjectNode stamped(String who, int revision, long since) {
    return Trees.object()
        .put("id", who)
        .put("version", revision)
        .put("createdDate", since)
        .put("modifiedDate", modified)
        .put("createdBy", Account.CLIENT_ID)
        .put("modifiedBy", Account.CLIENT_ID);
  }
}
