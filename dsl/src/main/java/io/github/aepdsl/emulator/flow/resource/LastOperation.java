package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was last done to a resource, as its {@code lastOperation} tells. */
public final class LastOperation {

  /** The field of a resource that holds it. */
  public static final String FIELD = "lastOperation";

  private LastOperation() {}

  /** A create, by epoch milliseconds. */
  public static ObjectNode create(boolean draft, long at) {
    return Trees.object()
        .put("started", at)
        .put("updated", 0)
        .put("operation", draft ? "draft_create" : "create");
  }

  /** An action such as {@code enable}, which is done at once. */
  public static ObjectNode action(String name, long at) {
    ObjectNode operation = Trees.object().put("started", at).put("updated", at);
    return operation.put("operation", name);
  }

  /** A change by these operations of JSON Patch, which is done at once. */
  static ObjectNode update(List<JsonNode> operations, long at) {
    ObjectNode operation =
        Trees.object().put("started", at).put("updated", at).put("percentCompleted", 100.0);
    operation.putObject("status").put("value", "completed").putArray("errors");
    ArrayNode ops = operation.putArray("ops");
    operations.forEach(ops::add);
    return operation.put("operation", "update");
  }
}
