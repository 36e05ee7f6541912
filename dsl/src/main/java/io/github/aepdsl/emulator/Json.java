package io.github.aepdsl.emulator;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees in and out; nothing is bound to beans. */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  /** The tree, or empty when the bytes are not one JSON value. */
  static Optional<JsonNode> parse(byte[] text) {
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A catalog default as JSON. */
  static JsonNode scalar(Object value) {
    if (value instanceof Boolean bool) {
      return MAPPER.getNodeFactory().booleanNode(bool);
    }
    return value instanceof Integer number
        ? MAPPER.getNodeFactory().numberNode(number.intValue())
        : MAPPER.getNodeFactory().stringNode(value.toString());
  }

  /** The string under the key, or empty when there is none or it is something else. */
  static Optional<String> string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
