package io.github.aepdsl.emulator.wire;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out a JSON Patch (RFC 6902) of add, replace and remove, for services without ETags. */
public final class JsonEdits {

  private JsonEdits() {}

  /** A changed copy of a document; empty when an operation is none, or leads to nothing. */
  public static Optional<ObjectNode> apply(ObjectNode document, JsonNode operations) {
    ObjectNode copy = document.deepCopy();
    boolean done = operations.isArray() && !operations.isEmpty();
    for (JsonNode each : operations) {
      done = done && step(copy, each);
    }
    return done ? Optional.of(copy) : Optional.empty();
  }

  private static boolean step(ObjectNode document, JsonNode operation) {
    String path = operation.path("path").asString("");
    if (path.length() < 2 || path.charAt(0) != '/') {
      return false;
    }
    JsonPointer pointer = JsonPointer.compile(path);
    JsonNode parent = document.at(pointer.head());
    String op = operation.path("op").asString("").toLowerCase(Locale.ROOT);
    JsonNode value = operation.path("value");
    if (!op.equals("remove") && value.isMissingNode()) {
      return false;
    }
    String name = pointer.last().getMatchingProperty();
    return parent instanceof ObjectNode object
        ? inObject(object, name, op, value)
        : parent instanceof ArrayNode array && inArray(array, pointer, name, op, value);
  }

  private static boolean inObject(ObjectNode object, String name, String op, JsonNode value) {
    return switch (op) {
      case "add" -> {
        object.set(name, value.deepCopy());
        yield true;
      }
      case "replace" -> object.has(name) && object.replace(name, value.deepCopy()) != null;
      case "remove" -> object.remove(name) != null;
      default -> false;
    };
  }

  private static boolean inArray(
      ArrayNode array, JsonPointer pointer, String name, String op, JsonNode value) {
    int index = name.equals("-") ? array.size() : pointer.last().getMatchingIndex();
    if (op.equals("add") && index >= 0 && index <= array.size()) {
      array.insert(index, value.deepCopy());
      return true;
    }
    return switch (op) {
      case "replace" -> array.has(index) && array.set(index, value.deepCopy()) != null;
      case "remove" -> array.has(index) && array.remove(index) != null;
      default -> false;
    };
  }
}
