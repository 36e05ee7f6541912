package io.github.aepdsl.emulator.registry.schema;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of all sandboxes, for services that write rows. An id is a schema's {@code $id} or
 * its {@code meta:altId}. Safe for use by several threads.
 */
public final class SchemaStore {

  private final XdmLibrary library = XdmLibrary.load();
  private final Map<String, XdmSandbox> sandboxes = new ConcurrentHashMap<>();

  /** The check of rows against a schema, if there is such a schema. */
  public Optional<RowCheck> check(String sandbox, String schemaId) {
    return resolved(sandbox, schemaId).map(SchemaRowCheck::new);
  }

  /** A schema as one tree of {@code properties}, nothing of it referenced, if there is one. */
  public Optional<ObjectNode> resolved(String sandbox, String schemaId) {
    XdmSandbox resources = in(sandbox);
    return resources
        .find(schemaId)
        .filter(each -> each.path("meta:resourceType").asString("").equals("schemas"))
        .map(resources::resolved);
  }

  /** Says whether rows are kept by a schema: from then on it only grows. */
  public void use(String sandbox, String schemaId, boolean isUsed) {
    in(sandbox).use(schemaId, isUsed);
  }

  /** Forgets everything but Adobe's own resources. */
  public void clear() {
    sandboxes.clear();
  }

  XdmSandbox in(String sandbox) {
    return sandboxes.computeIfAbsent(sandbox, name -> new XdmSandbox(library));
  }
}
