package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * One Flow Service error: a code, what happened, and the message's parameters for the report. What
 * happened never repeats a value of {@code auth.params}.
 */
public record FlowError(FlowCode code, String detail, Map<String, String> parameters) {

  /** An error whose report holds nothing but its detail. */
  public FlowError(FlowCode code, String detail) {
    this(code, detail, Map.of());
  }

  /** No resource of this id in the sandbox. */
  public static FlowError notFound(String type, String id) {
    return new FlowError(
        FlowCode.NOT_FOUND,
        "The requested %s resource %s is not found. Verify the resource ID before trying again."
            .formatted(type, id),
        Map.of("id", id, "type", type));
  }

  /** Everything that the source or the target of data has against a request. */
  public static FlowError provider(List<String> faults) {
    return new FlowError(
        FlowCode.PROVIDER, "Error from flow provider: " + String.join("; ", faults));
  }

  /** The error, to be thrown. */
  public Refusal refusal() {
    return new Refusal(this::response);
  }

  Response response(String requestId) {
    ObjectNode body =
        Trees.object()
            .put(
                "type",
                "https://ns.adobe.com/aep/errors/FLOW-%d-%d"
                    .formatted(code.number(), code.status()))
            .put("title", code.title())
            .put("status", code.status());
    ObjectNode report = body.putObject("report");
    report(requestId).forEach(report::put);
    body.put("errorMessage", detail).put("errorDetails", detail);
    return Response.json(code.status(), body);
  }

  private Map<String, String> report(String requestId) {
    Map<String, String> report = new TreeMap<>(parameters);
    report.put("detailed-message", detail);
    report.put("request-id", requestId);
    return report;
  }
}
