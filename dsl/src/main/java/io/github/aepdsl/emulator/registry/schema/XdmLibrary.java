package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adobe's own resources, as far as the chain from a table to a dataset needs them. Immutable. */
final class XdmLibrary {

  /** The version that all of them have. */
  static final String VERSION = "1.44.1";

  private final Map<String, ObjectNode> byAltId = new LinkedHashMap<>();

  private XdmLibrary(JsonNode resources) {
    resources.forEach(each -> add((ObjectNode) each));
  }

  static XdmLibrary load() {
    try (InputStream in = XdmLibrary.class.getResourceAsStream("library.json")) {
      return new XdmLibrary(Trees.parse(in.readAllBytes()).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By their {@code meta:altId}. */
  Map<String, ObjectNode> byAltId() {
    return byAltId;
  }

  private void add(ObjectNode resource) {
    String altId = XdmId.alt(resource.path("$id").stringValue());
    resource
        .put("meta:altId", altId)
        .put("version", VERSION)
        .put("type", "object")
        .put("meta:containerId", "global")
        .put("meta:tenantNamespace", "_xdm");
    FieldType.mark(resource.path("properties"));
    nameFields(resource.path("properties"));
    byAltId.put(altId, resource);
  }

  /** Where the library says nothing else, the standard notation of a field is its prefixed name. */
  private static void nameFields(JsonNode properties) {
    properties.forEachEntry(
        (name, field) -> {
          if (field instanceof ObjectNode node && !node.has("meta:xdmField")) {
            node.put("meta:xdmField", "xdm:" + name);
          }
          nameFields(field.path("properties"));
          nameFields(field.path("items").path("properties"));
        });
  }
}
