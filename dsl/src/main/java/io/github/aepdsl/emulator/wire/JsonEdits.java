package io.github.aepdsl.emulator.wire;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out a JSON Patch (RFC 6902) of add, replace and remove, for services without ETags. */
public final class JsonEdits {

  private JsonEdits() {}

  /** A changed copy of a document; empty when an operation is none, or leads to nothing. */
  public static Optional<ObjectNode> apply(ObjectNode document, JsonNode operations) {
    ObjectNode copy = document.deepCopy();
    boolean done = operations.isArray() && !operations.isEmpty();
    for (JsonNode each : operations) {
      done = done && PatchStep.of(each).filter(step -> step.applyTo(copy)).isPresent();
    }
    return done ? Optional.of(copy) : Optional.empty();
  }
}
