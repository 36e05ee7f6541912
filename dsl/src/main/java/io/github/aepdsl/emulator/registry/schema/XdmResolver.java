package io.github.aepdsl.emulator.registry.schema;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one tree of properties out of a resource and all that it refers to. */
final class XdmResolver {

  private static final String PROPERTIES = "properties";
  private static final String REF = "$ref";
  private static final Set<String> PARTS = Set.of("allOf", "definitions", PROPERTIES, "required");

  /** A resource that leads back to itself ends here; XDM trees are not nearly as deep. */
  private static final int DEEPEST = 30;

  private final Function<String, Optional<ObjectNode>> registry;

  /** A resolver of references to what this registry finds. */
  XdmResolver(Function<String, Optional<ObjectNode>> registry) {
    this.registry = registry;
  }

  /** A resolved copy. */
  ObjectNode resolve(ObjectNode resource) {
    ObjectNode flat = resource.deepCopy().remove(PARTS);
    flat.putObject(PROPERTIES);
    merge(flat, resource, resource, 0);
    return flat;
  }

  private void merge(ObjectNode into, JsonNode part, JsonNode root, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (part.has(REF)) {
      String ref = part.path(REF).asString("");
      if (ref.startsWith("#/")) {
        merge(into, root.at(JsonPointer.compile(ref.substring(1))), root, depth + 1);
      } else {
        registry.apply(ref).ifPresent(other -> merge(into, other, other, depth + 1));
      }
    }
    part.path("allOf").forEach(each -> merge(into, each, root, depth + 1));
    part.path(PROPERTIES)
        .forEachEntry((name, field) -> mergeField(into, name, field, root, depth + 1));
    part.path("required").forEach(name -> require(into, name));
  }

  private void mergeField(ObjectNode into, String name, JsonNode field, JsonNode root, int depth) {
    ObjectNode properties = (ObjectNode) into.path(PROPERTIES);
    ObjectNode target =
        properties.path(name) instanceof ObjectNode known ? known : properties.putObject(name);
    field.forEachEntry(
        (key, value) -> {
          if (!PARTS.contains(key) && !key.equals(REF)) {
            target.set(key, value.deepCopy());
          }
        });
    if (field.has(REF)) {
      target.put("meta:referencedFrom", field.path(REF).asString("")).put("type", "object");
    }
    if (field.has(REF) || field.has(PROPERTIES) || field.has("allOf")) {
      if (!target.has(PROPERTIES)) {
        target.putObject(PROPERTIES);
      }
      merge(target, field, root, depth);
    }
    target.put(FieldType.KEY, FieldType.of(target));
  }

  private static void require(ObjectNode into, JsonNode name) {
    ArrayNode required =
        into.path("required") instanceof ArrayNode known ? known : into.putArray("required");
    if (required.valueStream().noneMatch(name::equals)) {
      required.add(name);
    }
  }
}
