package io.github.aepdsl.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** POST /collection/{inletId}: one message. */
final class CollectMessage implements Handler {

  private static final Set<String> VALIDATION = Set.of("syncValidation", "synchronousValidation");

  private final Inlets inlets;
  private final InletGuard guard;

  CollectMessage(Inlets inlets, Tokens tokens, LocalPlatformOptions options) {
    this.inlets = inlets;
    this.guard = new InletGuard(tokens, options.inletAuthFailureCode());
  }

  @Override
  public Reply answer(Call call) {
    String inletId = call.variable();
    StoredConnection inlet =
        inlets
            .find(inletId)
            .orElseThrow(() -> refusal(404, "Not Found", "inletId: [" + inletId + "] is unknown"));
    JsonNode params = inlet.body().path("auth").path("params");
    boolean authenticated = guard.admit(call.request(), inletId, params);
    checkRequest(call.request());
    String body = new String(call.request().body(), StandardCharsets.UTF_8);
    MessageRules.check(inletId, params.path("dataType").asString(""), call.request().body());
    ReceivedMessage message = inlets.take(inletId, body, authenticated);
    return Reply.json(
        200,
        Json.object()
            .put("inletId", inletId)
            .put("xactionId", message.xactionId())
            .put("receivedTimeMs", message.receivedAt().toEpochMilli()));
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
    return new Refusal(Problems.inlet(status, title, message));
  }
}
