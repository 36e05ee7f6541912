package io.github.aepdsl.emulator.registry.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks of rows that are compiled once, for as long as the resources are there that they were made
 * of: batches come by the thousand, schemas change seldom. Safe for use by several threads.
 */
final class CompiledChecks {

  /** More schemas than anybody streams to at once. */
  private static final int MOST = 100;

  private final Map<String, Compiled> kept = new ConcurrentHashMap<>();

  /** The check against a schema of a sandbox, if there is such a schema. */
  Optional<RowCheck> of(String name, XdmSandbox sandbox, String schemaId) {
    String key = name + " " + schemaId;
    Compiled known = kept.get(key);
    if (known != null && known.isCurrent(sandbox)) {
      return Optional.of(known.check);
    }
    Map<String, Optional<ObjectNode>> parts = new HashMap<>();
    Optional<RowCheck> check =
        SchemaStore.resolved(sandbox, schemaId, id -> parts.computeIfAbsent(id, sandbox::find))
            .map(RowCheckCompiler::rows);
    if (kept.size() >= MOST) {
      kept.clear();
    }
    check.ifPresent(some -> kept.put(key, new Compiled(some, parts)));
    return check;
  }

  /**
   * A check.
   *
   * @param parts the resources that it was made of, by the ids that led there
   */
  private record Compiled(RowCheck check, Map<String, Optional<ObjectNode>> parts) {

    /** A resource that changes is another object. */
    boolean isCurrent(XdmSandbox sandbox) {
      return parts.entrySet().stream()
          .allMatch(
              part -> sandbox.find(part.getKey()).orElse(null) == part.getValue().orElse(null));
    }
  }
}
