package io.github.aepdsl.emulator.registry.mapping.xdm;

import io.github.aepdsl.emulator.registry.mapping.path.PathStep;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Steps into a JSON tree that grows on the way. */
public final class Tree {

  private Tree() {}

  static void set(JsonNode parent, PathStep step, JsonNode value) {
    if (step instanceof PathStep.Field field) {
      ((ObjectNode) parent).set(field.name(), value);
    } else {
      int index = ((PathStep.Element) step).index();
      padded((ArrayNode) parent, index).set(index, value);
    }
  }

  /** What stands at a step, made anew when it is not what the next step needs. */
  static JsonNode container(JsonNode parent, PathStep step, PathStep next) {
    JsonNode there =
        step instanceof PathStep.Field field
            ? parent.get(field.name())
            : parent.get(((PathStep.Element) step).index());
    boolean object = next instanceof PathStep.Field;
    if (there != null && (object ? there.isObject() : there.isArray())) {
      return there;
    }
    JsonNode made = object ? JsonValues.object() : JsonValues.array();
    set(parent, step, made);
    return made;
  }

  /** Closes the gaps that elements left which nothing was mapped to. */
  public static void compact(JsonNode tree) {
    if (tree instanceof ArrayNode array) {
      array.removeIf(JsonNode::isNull);
    }
    tree.forEach(Tree::compact);
  }

  private static ArrayNode padded(ArrayNode array, int index) {
    while (array.size() <= index) {
      array.addNull();
    }
    return array;
  }
}
