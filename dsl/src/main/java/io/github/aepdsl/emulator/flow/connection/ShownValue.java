package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.secret.SecretTexts;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A parameter's value as a GET shows it: without what bears a secret's name, however deep. */
final class ShownValue {

  private ShownValue() {}

  static JsonNode of(JsonNode value) {
    if (value.isObject()) {
      return object(value);
    }
    return value.isArray() ? array(value) : value;
  }

  private static ObjectNode object(JsonNode value) {
    ObjectNode shown = Trees.object();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      if (!isSecret(entry.getKey(), entry.getValue())) {
        shown.set(entry.getKey(), of(entry.getValue()));
      }
    }
    return shown;
  }

  private static ArrayNode array(JsonNode value) {
    ArrayNode shown = Trees.object().arrayNode();
    value.valueStream().filter(item -> !isSecret("", item)).map(ShownValue::of).forEach(shown::add);
    return shown;
  }

  private static boolean isSecret(String name, JsonNode value) {
    return SecretNames.matches(name)
        || value.isString() && SecretTexts.holdsSecret(value.stringValue());
  }
}
