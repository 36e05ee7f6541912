package io.github.aepdsl.emulator.registry.mapping.path;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where a value stands in a row. Immutable.
 *
 * @param steps from the row down, at least one
 */
public record SourcePath(List<PathStep> steps) {

  /** Takes a copy of the list. */
  public SourcePath {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a path as an attribute mapping writes it.
   *
   * @throws PathSyntaxException when it is none
   */
  public static SourcePath of(String text) {
    return new SourcePath(PathReader.read(text));
  }

  /** The path with one more step. */
  public SourcePath then(PathStep step) {
    List<PathStep> longer = new ArrayList<>(steps);
    longer.add(step);
    return new SourcePath(longer);
  }

  /**
   * What stands there, NULL where nothing does. Each {@code [*]} makes an array of what its
   * elements hold, element by element.
   */
  public JsonNode read(JsonNode row) {
    return read(row, 0);
  }

  /** Whether something stands there, be it null; below {@code [*]}, in one element at least. */
  public boolean isIn(JsonNode row) {
    return isIn(row, 0);
  }

  private boolean isIn(JsonNode node, int step) {
    if (step == steps.size()) {
      return true;
    }
    if (steps.get(step) instanceof PathStep.Every) {
      return node.isArray()
          && (step + 1 == steps.size()
              || node.valueStream().anyMatch(element -> isIn(element, step + 1)));
    }
    JsonNode next = below(node, steps.get(step));
    return next != null && isIn(next, step + 1);
  }

  /** The name of the field that the path ends in; empty when it ends in an element. */
  public String leaf() {
    return steps.get(steps.size() - 1) instanceof PathStep.Field field ? field.name() : "";
  }

  private JsonNode read(JsonNode from, int first) {
    JsonNode at = from;
    for (int i = first; i < steps.size(); i++) {
      PathStep step = steps.get(i);
      if (step instanceof PathStep.Every) {
        return each(at, i + 1);
      }
      at = below(at, step);
      if (at == null) {
        return JsonValues.NULL;
      }
    }
    return at;
  }

  private JsonNode each(JsonNode array, int rest) {
    if (!array.isArray()) {
      return JsonValues.NULL;
    }
    ArrayNode all = JsonValues.array();
    array.forEach(element -> all.add(read(element, rest)));
    return all;
  }

  private static JsonNode below(JsonNode node, PathStep step) {
    return step instanceof PathStep.Field field
        ? node.get(field.name())
        : node.get(((PathStep.Element) step).index());
  }
}
