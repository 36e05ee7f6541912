package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.JsonEdits;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a request to the registry carries. */
final class XdmBody {

  private XdmBody() {}

  static ObjectNode object(Request request) {
    if (json(request) instanceof ObjectNode object && !object.isEmpty()) {
      return object;
    }
    throw XdmCode.BAD_BODY.fault("The body is not a JSON object.");
  }

  /** The document as the JSON Patch of the request leaves it. */
  static ObjectNode patched(ObjectNode document, Request request) {
    return JsonEdits.apply(document, json(request))
        .orElseThrow(
            () ->
                XdmCode.BAD_BODY.fault(
                    "The body is no array of add, replace and remove, or a path leads to nothing."));
  }

  private static JsonNode json(Request request) {
    return Trees.parse(request.body())
        .orElseThrow(() -> XdmCode.BAD_BODY.fault("The body is not valid JSON."));
  }
}
