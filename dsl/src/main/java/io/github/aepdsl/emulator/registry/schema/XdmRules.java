package io.github.aepdsl.emulator.registry.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a resource has to keep to when it is created or changed. */
final class XdmRules {

  private final XdmSandbox sandbox;

  XdmRules(XdmSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Checks a resource that is complete except for what the registry adds. */
  void check(XdmKind kind, ObjectNode resource) {
    String title = resource.path("title").asString("");
    if (title.isBlank()) {
      throw XdmCode.BAD_BODY.fault("A title is required.");
    }
    checkTitle(title, resource.path("$id").asString(""));
    checkReferences(resource, resource);
    if (kind == XdmKind.SCHEMAS) {
      checkClass(resource);
    } else if (kind == XdmKind.FIELD_GROUPS || kind == XdmKind.CLASSES) {
      checkNamespace(resource);
    }
  }

  private void checkTitle(String title, String ownId) {
    sandbox
        .titled(title)
        .map(other -> other.path("$id").asString(""))
        .filter(other -> !other.equals(ownId))
        .ifPresent(
            other -> {
              throw XdmCode.TITLE_TAKEN.fault(
                  "Object titles must be unique. An object %s already exists with the same title",
                  other);
            });
  }

  private void checkReferences(JsonNode node, ObjectNode root) {
    String ref = node.path("$ref").asString("");
    boolean lost =
        ref.startsWith("#/")
            ? root.at(ref.substring(1)).isMissingNode()
            : ref.startsWith("http") && sandbox.find(ref).isEmpty();
    if (lost) {
      throw XdmCode.UNKNOWN_REFERENCE.fault("There is no resource %s.", ref);
    }
    node.forEach(each -> checkReferences(each, root));
  }

  private void checkClass(ObjectNode schema) {
    long classes =
        schema.path("allOf").valueStream().filter(each -> isClass(each.path("$ref"))).count();
    if (classes != 1) {
      throw XdmCode.BAD_BODY.fault("allOf has to name exactly one class, it names %d.", classes);
    }
  }

  /** Whether a reference leads to a class. */
  boolean isClass(JsonNode ref) {
    return sandbox
        .find(ref.asString(""))
        .filter(each -> each.path("meta:resourceType").asString("").equals("classes"))
        .isPresent();
  }

  /**
   * References to others bring fields of their own namespaces; only what is defined here counts.
   */
  private void checkNamespace(ObjectNode resource) {
    ObjectNode own = new XdmResolver(id -> Optional.empty()).resolve(resource);
    if (!Set.of(XdmId.NAMESPACE).containsAll(own.path("properties").propertyNames())) {
      throw XdmCode.NAMESPACE.fault(
          "A custom field is defined under an invalid namespace. All custom fields must be defined"
              + " under a top-level field named %s.",
          XdmId.NAMESPACE);
    }
  }

  /** Makes sure that what rows are kept by loses no field and changes no type. */
  void checkGrowth(ObjectNode before, Runnable change, Runnable undo) {
    List<ObjectNode> schemas =
        sandbox.schemasWith(before.path("$id").asString("")).stream()
            .filter(schema -> isTagged(schema) || sandbox.isUsed(schema.path("$id").asString("")))
            .toList();
    List<Map<String, String>> fields = schemas.stream().map(this::fields).toList();
    change.run();
    for (int i = 0; i < schemas.size(); i++) {
      String id = schemas.get(i).path("$id").asString("");
      ObjectNode now = sandbox.find(id).orElseThrow();
      if (!fields(now).entrySet().containsAll(fields.get(i).entrySet())) {
        undo.run();
        throw XdmCode.BREAKING_CHANGE.fault(
            "%s has a dataset or is enabled for Profile: no field may be removed or get another type.",
            id);
      }
    }
  }

  private Map<String, String> fields(ObjectNode schema) {
    Map<String, String> fields = new TreeMap<>();
    collect(sandbox.resolved(schema).path("properties"), "", fields);
    return fields;
  }

  private static void collect(JsonNode properties, String prefix, Map<String, String> into) {
    properties.forEachEntry(
        (name, field) -> {
          into.put(prefix + name, FieldType.of(field));
          collect(field.path("properties"), prefix + name + "/", into);
        });
  }

  /** Makes sure that a schema that Profile is to take rows of can tell who they are about. */
  void checkUnion(ObjectNode schema) {
    boolean union = isTagged(schema);
    boolean primary =
        sandbox.descriptorsOf(schema.path("$id").asString("")).stream()
            .anyMatch(each -> each.path("xdm:isPrimary").asBoolean(false));
    if (union && !primary && !sandbox.resolved(schema).path("properties").has("identityMap")) {
      throw XdmCode.NO_IDENTITY.fault(
          "A schema for Profile needs identityMap or a primary identity descriptor.");
    }
  }

  static boolean isTagged(JsonNode schema) {
    return schema
        .path("meta:immutableTags")
        .valueStream()
        .anyMatch(tag -> tag.asString("").equals("union"));
  }
}
