package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.store.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The resources and descriptors of one sandbox. Nodes handed out are not to be changed. */
final class XdmSandbox {

  private final String name;
  private final XdmLibrary library;
  private final Ledger<ObjectNode> tenant;
  private final Ledger<ObjectNode> descriptors;
  private final Predicate<String> use;

  /** The sandbox of this name; {@code use} tells of schemas that rows are kept by. */
  XdmSandbox(
      String name,
      XdmLibrary library,
      Ledger<ObjectNode> tenant,
      Ledger<ObjectNode> descriptors,
      Predicate<String> use) {
    this.name = name;
    this.library = library;
    this.tenant = tenant;
    this.descriptors = descriptors;
    this.use = use;
  }

  /** A resource of any kind and container, by either of its names. */
  synchronized Optional<ObjectNode> find(String id) {
    String altId = XdmId.alt(id);
    return tenant.find(name, altId).or(() -> Optional.ofNullable(library.byAltId().get(altId)));
  }

  /** All of a kind, in one container. */
  synchronized List<ObjectNode> all(XdmKind kind, boolean global) {
    Stream<ObjectNode> container =
        global ? library.byAltId().values().stream() : tenant.all(name).stream();
    return container
        .filter(each -> each.path("meta:resourceType").asString("").equals(kind.type()))
        .toList();
  }

  synchronized void put(ObjectNode resource) {
    tenant.put(name, resource.path("meta:altId").asString(""), resource);
  }

  synchronized void remove(ObjectNode resource) {
    tenant.remove(name, resource.path("meta:altId").asString(""));
  }

  ObjectNode resolved(ObjectNode resource) {
    return new XdmResolver(this::find).resolve(resource);
  }

  /** The resource that has a title already; titles are unique over all kinds. */
  synchronized Optional<ObjectNode> titled(String title) {
    return tenant.all(name).stream()
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
    return descriptors.find(name, id);
  }

  synchronized List<ObjectNode> descriptors() {
    return descriptors.all(name);
  }

  List<ObjectNode> descriptorsOf(String schemaId) {
    return descriptors().stream()
        .filter(each -> each.path("xdm:sourceSchema").asString("").equals(schemaId))
        .toList();
  }

  synchronized void putDescriptor(ObjectNode descriptor) {
    descriptors.put(name, descriptor.path("@id").asString(""), descriptor);
  }

  synchronized void removeDescriptor(String id) {
    descriptors.remove(name, id);
  }

  boolean isUsed(String schemaId) {
    return use.test(schemaId);
  }
}
