package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.store.Ledger;
import io.github.aepdsl.emulator.store.StateStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of all sandboxes, for services that write rows. An id is a schema's {@code $id} or
 * its {@code meta:altId}. Safe for use by several threads.
 */
public final class SchemaStore {

  private final XdmLibrary library = XdmLibrary.load();
  private final Map<String, XdmSandbox> sandboxes = new ConcurrentHashMap<>();
  private final Ledger<ObjectNode> resources;
  private final Ledger<ObjectNode> descriptors;
  private final CompiledChecks checks = new CompiledChecks();
  private volatile BiPredicate<String, String> use = (sandbox, schemaId) -> false;

  /** The schemas of this state, beside Adobe's own. */
  public SchemaStore(StateStore store) {
    resources = store.ledger("schemaRegistry");
    descriptors = store.ledger("descriptors");
  }

  /** The check of rows against a schema, if there is such a schema. */
  public Optional<RowCheck> check(String sandbox, String schemaId) {
    return checks.of(sandbox, in(sandbox), schemaId);
  }

  /** A schema as one tree of {@code properties}, nothing of it referenced, if there is one. */
  public Optional<ObjectNode> resolved(String sandbox, String schemaId) {
    XdmSandbox resources = in(sandbox);
    return resolved(resources, schemaId, resources::find);
  }

  /** The same, of resources that somebody finds. */
  static Optional<ObjectNode> resolved(
      XdmSandbox resources, String schemaId, Function<String, Optional<ObjectNode>> find) {
    return find.apply(schemaId)
        .filter(each -> each.path("meta:resourceType").asString("").equals("schemas"))
        .map(new XdmResolver(find)::resolve);
  }

  /**
   * Has somebody say whether rows are kept by a schema of a sandbox, which then only grows.
   *
   * @param newUse must not come back to this store
   */
  public void askForUse(BiPredicate<String, String> newUse) {
    use = newUse;
  }

  XdmSandbox in(String sandbox) {
    return sandboxes.computeIfAbsent(
        sandbox,
        name ->
            new XdmSandbox(
                name, library, resources, descriptors, schemaId -> use.test(name, schemaId)));
  }
}
