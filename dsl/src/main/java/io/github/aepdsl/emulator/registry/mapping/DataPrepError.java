package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** The errors of Data Prep. Nobody published their shape: it is the Flow Service's, by choice. */
final class DataPrepError {

  private DataPrepError() {}

  static Refusal badRequest(String detail) {
    return new Refusal(response(400, "Bad request", detail));
  }

  static Refusal notFound(String detail) {
    return new Refusal(response(404, "Resource not found", detail));
  }

  static Response response(int status, String title, String detail) {
    ObjectNode body =
        Trees.object()
            .put("type", "http://ns.adobe.com/aep/errors/MAPPER-" + status)
            .put("title", title)
            .put("status", status);
    body.putObject("report").put("detailed-message", detail);
    return Response.json(status, body.put("detail", detail));
  }
}
