package io.github.aepdsl.emulator.flow.patch;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Refusal;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch.
 *
 * @param path where it is carried out; never the whole document
 * @param value what is put there; a missing node for a remove
 */
record PatchStep(PatchOp op, JsonPointer path, JsonNode value) {

  /** The place behind the last element of an array. */
  private static final String END = "-";

  /**
   * Changes a document.
   *
   * @throws Refusal when the document lacks what the path leads to
   */
  void applyTo(ObjectNode document) {
    JsonNode parent = document.at(path.head());
    String name = path.last().getMatchingProperty();
    boolean done = parent instanceof ObjectNode object && op.inObject(object, name, value);
    if (!done && parent instanceof ArrayNode array) {
      done = op.inArray(array, name.equals(END) ? array.size() : index(), value);
    }
    if (!done) {
      throw new FlowError(
              FlowCode.NO_PATCH_TARGET, "The path '%s' leads to nothing.".formatted(path))
          .refusal();
    }
  }

  private int index() {
    return path.last().getMatchingIndex();
  }
}
