package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one kind of dataflow is made of.
 *
 * @param sources where its data comes from
 * @param mapping whether it has a mapping
 * @param json as GET shows it; nobody changes it
 */
public record FlowKind(SourceFamily sources, Presence mapping, ObjectNode json) {

  /** Whether something has to be there. */
  public enum Presence {
    REQUIRED,
    OPTIONAL,
    NONE
  }

  /** Its id, a UUID. */
  public String id() {
    return json.path("id").stringValue();
  }

  /** What a dataflow repeats of it. */
  public ObjectNode reference() {
    return Trees.object().put("id", id()).set("version", json.path("version"));
  }

  /** Whether it copies in runs, by a schedule; else it takes what is sent. */
  public boolean isBatch() {
    return json.has("scheduleSpec");
  }

  /** Whether it takes data from sources of this connection spec. */
  public boolean takesFrom(String connectionSpecId) {
    return holds("sourceConnectionSpecIds", connectionSpecId);
  }

  /** Whether it brings data to targets of this connection spec. */
  public boolean bringsTo(String connectionSpecId) {
    return holds("targetConnectionSpecIds", connectionSpecId);
  }

  /** Whether it knows a transformation of this name. */
  public boolean transforms(String name) {
    return json.path("transformationSpecs")
        .valueStream()
        .anyMatch(spec -> spec.path("name").asString("").equals(name));
  }

  private boolean holds(String list, String id) {
    return json.path(list).valueStream().map(JsonNode::stringValue).anyMatch(id::equals);
  }
}
