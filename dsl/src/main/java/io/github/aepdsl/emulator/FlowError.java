package io.github.aepdsl.emulator;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * One Flow Service error: a code, what happened, and the message's parameters for the report. What
 * happened never repeats a value of {@code auth.params}.
 */
record FlowError(FlowCode code, String detail, Map<String, String> parameters) {

  FlowError(FlowCode code, String detail) {
    this(code, detail, Map.of());
  }

  static FlowError notFound(String type, String id) {
    return new FlowError(
        FlowCode.NOT_FOUND,
        "The requested %s resource %s is not found. Verify the resource ID before trying again."
            .formatted(type, id),
        Map.of("id", id, "type", type));
  }

  Refusal refusal() {
    return new Refusal(this::reply);
  }

  Reply reply(String requestId) {
    ObjectNode body =
        Json.object()
            .put(
                "type",
                "https://ns.adobe.com/aep/errors/FLOW-%d-%d".formatted(code.number, code.status))
            .put("title", code.title())
            .put("status", code.status);
    ObjectNode report = body.putObject("report").put("detailed-message", detail);
    report.put("request-id", requestId);
    parameters.forEach(report::put);
    body.put("errorMessage", detail).put("errorDetails", detail);
    return Reply.json(code.status, body);
  }
}
