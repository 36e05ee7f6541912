package io.github.aepdsl.emulator.registry.schema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The resources and descriptors of one sandbox. Nodes handed out are not to be changed. */
final class XdmSandbox {

  private final XdmLibrary library;
  private final Map<String, ObjectNode> tenant = new LinkedHashMap<>();
  private final Map<String, ObjectNode> descriptors = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  XdmSandbox(XdmLibrary library) {
    this.library = library;
  }

  /** A resource of any kind and container, by either of its names. */
  synchronized Optional<ObjectNode> find(String id) {
    String altId = XdmId.alt(id);
    return Optional.ofNullable(tenant.getOrDefault(altId, library.byAltId().get(altId)));
  }

  /** All of a kind, in one container. */
  synchronized List<ObjectNode> all(XdmKind kind, boolean global) {
    Stream<ObjectNode> container = (global ? library.byAltId() : tenant).values().stream();
    return container
        .filter(each -> each.path("meta:resourceType").asString("").equals(kind.type()))
        .toList();
  }

  synchronized void put(ObjectNode resource) {
    tenant.put(resource.path("meta:altId").asString(""), resource);
  }

  synchronized void remove(ObjectNode resource) {
    tenant.remove(resource.path("meta:altId").asString(""));
  }

  ObjectNode resolved(ObjectNode resource) {
    return new XdmResolver(this::find).resolve(resource);
  }

  /** The resource that has a title already; titles are unique over all kinds. */
  synchronized Optional<ObjectNode> titled(String title) {
    return tenant.values().stream()
        .filter(each -> each.path("title").asString("").equals(title))
        .findFirst();
  }

  /** The schemas that refer to a resource, also through others. */
  synchronized List<ObjectNode> schemasWith(String id) {
    return all(XdmKind.SCHEMAS, false).stream()
        .filter(
            schema ->
                schema.path("$id").asString("").equals(id)
                    || schema
                        .path("meta:extends")
                        .valueStream()
                        .anyMatch(e -> e.asString("").equals(id)))
        .toList();
  }

  synchronized Optional<ObjectNode> descriptor(String id) {
    return Optional.ofNullable(descriptors.get(id));
  }

  synchronized List<ObjectNode> descriptors() {
    return List.copyOf(descriptors.values());
  }

  List<ObjectNode> descriptorsOf(String schemaId) {
    return descriptors().stream()
        .filter(each -> each.path("xdm:sourceSchema").asString("").equals(schemaId))
        .toList();
  }

  synchronized void putDescriptor(ObjectNode descriptor) {
    descriptors.put(descriptor.path("@id").asString(""), descriptor);
  }

  synchronized void removeDescriptor(String id) {
    descriptors.remove(id);
  }

  synchronized void use(String schemaId, boolean isUsed) {
    if (isUsed) {
      used.add(schemaId);
    } else {
      used.remove(schemaId);
    }
  }

  synchronized boolean isUsed(String schemaId) {
    return used.contains(schemaId);
  }
}
