package io.github.aepdsl.emulator;

import tools.jackson.databind.node.ObjectNode;

/** What the server adds to the auth parameters of an HTTP API (streaming) connection. */
final class StreamingParams {

  static final String SPEC_ID = "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb";

  private StreamingParams() {}

  /** Fills in what the newer, minimal form leaves out, and the inlet. */
  static void complete(ObjectNode connection, String inletId, String inletUrl) {
    ObjectNode params = (ObjectNode) connection.path("auth").path("params");
    String name = Json.string(connection, "name").orElse("");
    putIfAbsent(params, "sourceId", name);
    putIfAbsent(params, "name", name);
    putIfAbsent(params, "dataType", "xdm");
    if (!params.has("authenticationRequired")) {
      params.put("authenticationRequired", false);
    }
    params.put("inletUrl", inletUrl).put("inletId", inletId);
  }

  private static void putIfAbsent(ObjectNode params, String key, String value) {
    if (!params.has(key)) {
      params.put(key, value);
    }
  }
}
