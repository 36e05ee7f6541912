package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import tools.jackson.databind.node.ObjectNode;

/** What the server adds to the auth parameters of a connection that is an inlet. */
final class StreamingParams {

  private StreamingParams() {}

  /** Fills in what the newer, minimal form leaves out, and the inlet. */
  static void complete(ObjectNode connection, AuthSpec spec, String inletId, String inletUrl) {
    ObjectNode params = (ObjectNode) connection.path("auth").path("params");
    String name = Json.string(connection, "name").orElse("");
    spec.params().stream()
        .filter(param -> !params.hasNonNull(param.name()))
        .forEach(param -> fill(params, param, name));
    params.put("inletUrl", inletUrl).put("inletId", inletId);
  }

  private static void fill(ObjectNode params, Parameter param, String name) {
    if (param.fromName()) {
      params.put(param.name(), name);
    } else if (param.defaultValue().isPresent()) {
      params.set(param.name(), Json.scalar(param.defaultValue().get()));
    } else if (param.type() == ParameterType.BOOLEAN) {
      params.put(param.name(), false);
    }
  }
}
