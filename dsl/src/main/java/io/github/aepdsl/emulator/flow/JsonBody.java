package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.JsonNode;

/**
 * Reads the JSON object that a Flow Service request carries. No body and no JSON are different
 * errors, as they are at Adobe's.
 */
public final class JsonBody {

  private JsonBody() {}

  /**
   * The body as a JSON object with at least one key.
   *
   * @throws Refusal when there is none, or it is something else
   */
  public static JsonNode objectOf(Request request) {
    JsonNode json =
        Trees.parse(request.body()).orElseThrow(() -> badRequest("The body is not valid JSON"));
    if (json.isMissingNode() || json.isNull() || json.isObject() && json.isEmpty()) {
      throw new FlowError(FlowCode.EMPTY_BODY, "The request body is null or empty.").refusal();
    }
    if (!json.isObject()) {
      throw badRequest("The body is not a JSON object");
    }
    return json;
  }

  private static Refusal badRequest(String detail) {
    return new Refusal(ProblemBody.badRequest(detail));
  }
}
