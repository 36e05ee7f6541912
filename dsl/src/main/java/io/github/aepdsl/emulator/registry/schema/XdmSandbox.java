package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.store.Ledger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
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

  /** The schemas that refer to a resource, also through others and by a field. */
  synchronized List<ObjectNode> schemasWith(String id) {
    return all(XdmKind.SCHEMAS, false).stream()
        .filter(
            schema ->
                schema.path("$id").asString("").equals(id) || leads(schema, id, new HashSet<>()))
        .toList();
  }

  private boolean leads(JsonNode node, String to, Set<String> seen) {
    String ref = node.path("$ref").asString("");
    return !ref.isEmpty() && XdmId.alt(ref).equals(XdmId.alt(to))
        || seen.add(ref) && find(ref).filter(other -> leads(other, to, seen)).isPresent()
        || node.valueStream().anyMatch(each -> leads(each, to, seen));
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
