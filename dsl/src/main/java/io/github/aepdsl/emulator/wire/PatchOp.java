package io.github.aepdsl.emulator.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of JSON Patch that services know; each tells whether its target was there. */
public enum PatchOp {
  ADD {
    @Override
    boolean inObject(ObjectNode object, String name, JsonNode value) {
      object.set(name, value);
      return true;
    }

    @Override
    boolean inArray(ArrayNode array, int index, JsonNode value) {
      boolean fits = index >= 0 && index <= array.size();
      if (fits) {
        array.insert(index, value);
      }
      return fits;
    }
  },

  REPLACE {
    @Override
    boolean inObject(ObjectNode object, String name, JsonNode value) {
      return object.replace(name, value) != null;
    }

    @Override
    boolean inArray(ArrayNode array, int index, JsonNode value) {
      return array.has(index) && array.set(index, value) != null;
    }
  },

  REMOVE {
    @Override
    boolean inObject(ObjectNode object, String name, JsonNode value) {
      return object.remove(name) != null;
    }

    @Override
    boolean inArray(ArrayNode array, int index, JsonNode value) {
      return array.has(index) && array.remove(index) != null;
    }
  };

  /** The one of this name, in any case. */
  public static Optional<PatchOp> of(String name) {
    return Stream.of(values())
        .filter(op -> op.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  abstract boolean inObject(ObjectNode object, String name, JsonNode value);

  abstract boolean inArray(ArrayNode array, int index, JsonNode value);
}
