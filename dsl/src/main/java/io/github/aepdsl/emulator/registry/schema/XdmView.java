package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a resource in the representation that was asked for. */
final class XdmView {

  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";

  private final XdmSandbox sandbox;
  private final XdmAccept accept;

  XdmView(XdmSandbox sandbox, XdmAccept accept) {
    this.sandbox = sandbox;
    this.accept = accept;
  }

  /** The resource as one line of a list. */
  ObjectNode inList(ObjectNode resource) {
    return accept.is("id") ? brief(resource) : one(resource);
  }

  ObjectNode one(ObjectNode resource) {
    boolean full = accept.is("full") || accept.is("flat");
    ObjectNode shown = full ? sandbox.resolved(resource) : resource.deepCopy();
    if (accept.is("notext")) {
      dropText(shown);
    }
    if (accept.is("desc")) {
      ArrayNode descriptors = shown.putArray("meta:descriptors");
      sandbox.descriptorsOf(resource.path("$id").asString("")).forEach(descriptors::add);
    }
    if (accept.standard()) {
      renameFields(shown);
    }
    if (accept.is("flat")) {
      ObjectNode flat = Trees.object();
      flatten(shown.path(PROPERTIES), "", flat);
      shown.set(PROPERTIES, flat);
    }
    return shown;
  }

  private static ObjectNode brief(ObjectNode resource) {
    ObjectNode brief = Trees.object();
    for (String key : List.of("title", "$id", "meta:altId", "version")) {
      brief.set(key, resource.path(key).isMissingNode() ? null : resource.path(key));
    }
    return brief;
  }

  private static void dropText(JsonNode node) {
    if (node instanceof ObjectNode object) {
      // A field may be called so, too; that is an object then.
      List.of("title", "description").stream()
          .filter(key -> object.path(key).isString())
          .forEach(object::remove);
    }
    node.forEach(XdmView::dropText);
  }

  private static void renameFields(JsonNode node) {
    if (node.path(PROPERTIES) instanceof ObjectNode properties) {
      if (node.path(REQUIRED) instanceof ArrayNode required) {
        ArrayNode names = ((ObjectNode) node).putArray(REQUIRED);
        required.forEach(name -> names.add(xdmName(properties, name.asString(""))));
      }
      ObjectNode renamed = Trees.object();
      properties.forEachEntry((name, field) -> renamed.set(xdmName(properties, name), field));
      ((ObjectNode) node).set(PROPERTIES, renamed);
    }
    node.forEach(XdmView::renameFields);
  }

  private static String xdmName(ObjectNode properties, String name) {
    return properties.path(name).path("meta:xdmField").asString(name);
  }

  private static void flatten(JsonNode properties, String prefix, ObjectNode into) {
    properties.forEachEntry(
        (name, field) -> {
          if (field.path(PROPERTIES).isEmpty()) {
            into.set(prefix + name, field);
          }
          flatten(field.path(PROPERTIES), prefix + name + "/", into);
        });
  }
}
