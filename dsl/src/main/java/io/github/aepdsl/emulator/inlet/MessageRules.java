package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an inlet looks at even where nobody validates: that it is JSON, its schema and its org. */
final class MessageRules {

  private static final String UNKNOWN_FORMAT = "Message has unknown xdm format";
  private static final String WRONG_ORG = "Message has an absent or wrong ims org in the header";

  private MessageRules() {}

  /**
   * Reads a message as it was sent, and checks it.
   *
   * @throws Refusal when the inlet does not take it
   */
  static ObjectNode check(OpenInlet inlet, byte[] body) {
    ObjectNode message =
        Trees.parse(body)
            .filter(JsonNode::isObject)
            .map(JsonNode::asObject)
            .orElseThrow(() -> refusal(inlet, UNKNOWN_FORMAT));
    if (inlet.dataType().equals("xdm")) {
      checkXdm(inlet, message);
    }
    return message;
  }

  private static void checkXdm(OpenInlet inlet, JsonNode message) {
    if (!isXdm(message)) {
      throw refusal(inlet, UNKNOWN_FORMAT);
    }
    if (!message.path("header").path("imsOrgId").asString("").equals(Account.ORG_ID)) {
      throw refusal(inlet, WRONG_ORG);
    }
  }

  private static boolean isXdm(JsonNode message) {
    JsonNode schema = message.path("header").path("schemaRef");
    JsonNode repeated = message.path("body").path("xdmMeta").path("schemaRef");
    return Trees.string(schema, "id").isPresent()
        && Trees.string(schema, "contentType").isPresent()
        && message.path("body").isObject()
        && (repeated.isMissingNode() || repeated.equals(schema));
  }

  private static Refusal refusal(OpenInlet inlet, String tail) {
    String message = "inletId: [%s] imsOrgId: [%s] %s".formatted(inlet.id(), Account.ORG_ID, tail);
    return new Refusal(InletProblem.of(400, "Invalid XDM Message Format", message));
  }
}
