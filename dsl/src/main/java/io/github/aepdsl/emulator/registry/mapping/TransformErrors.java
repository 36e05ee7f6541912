package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Errors of mappings as previews and validations show them. */
final class TransformErrors {

  private TransformErrors() {}

  /** Sets the field {@code errors}: null when there are none. */
  static ObjectNode addTo(ObjectNode answer, List<MappingError> errors) {
    if (errors.isEmpty()) {
      return answer.putNull("errors");
    }
    ArrayNode shown = answer.putArray("errors");
    errors.forEach(error -> shown.add(json(error)));
    return answer;
  }

  private static ObjectNode json(MappingError error) {
    return Trees.object()
        .put("source", error.source())
        .put("destination", error.destination())
        .put("sourceType", error.sourceType())
        .put("columnName", error.source())
        .put("exception", error.message());
  }
}
