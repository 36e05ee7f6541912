package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** POST /collection/{inletId}: one message. */
final class CollectMessage implements Handler {

  private static final List<String> VALIDATION = List.of("syncValidation", "synchronousValidation");
  private static final String FLOW_ID = "x-adobe-flow-id";

  private final OpenInlets inlets;
  private final InletAuthorization guard;

  CollectMessage(OpenInlets inlets, InletAuthorization guard) {
    this.inlets = inlets;
    this.guard = guard;
  }

  @Override
  public Response answer(Request request, PathVariables path) {
    String inletId = path.get("inletId");
    OpenInlet inlet =
        inlets
            .find(inletId)
            .orElseThrow(() -> refusal(404, "Not Found", "inletId: [" + inletId + "] is unknown"));
    boolean authenticated = guard.admit(request, inlet);
    checkRequest(request);
    ObjectNode sent = MessageRules.check(inlet, request.body());
    String body = new String(request.body(), StandardCharsets.UTF_8);
    ReceivedMessage message = inlets.take(inlet, body, authenticated);
    inlets.passOn(
        new TakenMessage(
            inletId,
            message.xactionId(),
            message.receivedAt(),
            flowId(request, sent),
            sent,
            request.body().length));
    return Response.json(
        200,
        Trees.object()
            .put("inletId", inletId)
            .put("xactionId", message.xactionId())
            .put("receivedTimeMs", message.receivedAt().toEpochMilli()));
  }

  /** As a header, in the query or in the envelope; empty where the sender names none. */
  private static Optional<String> flowId(Request request, JsonNode sent) {
    return request
        .header(FLOW_ID)
        .or(() -> request.query().all(FLOW_ID).stream().findFirst())
        .or(() -> Trees.string(sent.path("header"), "flowId"))
        .filter(id -> !id.isBlank());
  }

  private static void checkRequest(Request request) {
    if (request.truncated()) {
      throw refusal(413, "Payload Too Large", "The message is larger than 1 MB");
    }
    if (VALIDATION.stream().anyMatch(name -> request.query().all(name).contains("true"))) {
      throw refusal(501, "Not Implemented", "Synchronous validation is not available here");
    }
  }

  private static Refusal refusal(int status, String title, String message) {
    return new Refusal(InletProblem.of(status, title, message));
  }
}
