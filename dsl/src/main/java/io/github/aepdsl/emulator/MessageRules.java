package io.github.aepdsl.emulator;

import tools.jackson.databind.JsonNode;

/** What an inlet looks at even where nobody validates: that it is JSON, its schema and its org. */
final class MessageRules {

  private static final String UNKNOWN_FORMAT = "Message has unknown xdm format";
  private static final String WRONG_ORG = "Message has an absent or wrong ims org in the header";

  private MessageRules() {}

  /**
   * Checks a message for an inlet of this data type.
   *
   * @throws Refusal when the inlet does not take it
   */
  static void check(String inletId, String dataType, byte[] body) {
    JsonNode message =
        Json.parse(body)
            .filter(JsonNode::isObject)
            .orElseThrow(() -> refusal(inletId, UNKNOWN_FORMAT));
    if (!dataType.equals("xdm")) {
      return;
    }
    if (!isXdm(message)) {
      throw refusal(inletId, UNKNOWN_FORMAT);
    }
    if (!message.path("header").path("imsOrgId").asString("").equals(Credentials.ORG_ID)) {
      throw refusal(inletId, WRONG_ORG);
    }
  }

  private static boolean isXdm(JsonNode message) {
    JsonNode schema = message.path("header").path("schemaRef");
    JsonNode repeated = message.path("body").path("xdmMeta").path("schemaRef");
    return Json.string(schema, "id").isPresent()
        && Json.string(schema, "contentType").isPresent()
        && message.path("body").isObject()
        && (repeated.isMissingNode() || repeated.equals(schema));
  }

  private static Refusal refusal(String inletId, String tail) {
    String message = "inletId: [%s] imsOrgId: [%s] %s".formatted(inletId, Credentials.ORG_ID, tail);
    return new Refusal(Problems.inlet(400, "Invalid XDM Message Format", message));
  }
}
