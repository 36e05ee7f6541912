package io.github.aepdsl.emulator.wire;

import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch (RFC 6902).
 *
 * @param path where it is carried out; never the whole document
 * @param value what is put there; a missing node for a remove
 */
public record PatchStep(PatchOp op, JsonPointer path, JsonNode value) {

  /** The place behind the last element of an array. */
  private static final String END = "-";

  /** An operation as it came; empty when it is none. */
  static Optional<PatchStep> of(JsonNode operation) {
    String path = operation.path("path").asString("");
    JsonNode value = operation.path("value");
    return PatchOp.of(operation.path("op").asString(""))
        .filter(op -> path.length() > 1 && path.charAt(0) == '/')
        .filter(op -> op == PatchOp.REMOVE || !value.isMissingNode())
        .map(op -> new PatchStep(op, JsonPointer.compile(path), value));
  }

  /** Changes a document, and tells whether it has what the path leads to. */
  public boolean applyTo(ObjectNode document) {
    JsonNode parent = document.at(path.head());
    String name = path.last().getMatchingProperty();
    JsonNode own = value.deepCopy();
    if (parent instanceof ArrayNode array) {
      int index = name.equals(END) ? array.size() : path.last().getMatchingIndex();
      return op.inArray(array, index, own);
    }
    return parent instanceof ObjectNode object && op.inObject(object, name, own);
  }
}
