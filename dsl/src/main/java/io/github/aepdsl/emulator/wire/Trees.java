package io.github.aepdsl.emulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.error.OneLine;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON trees in and out; nothing is bound to beans, and the client's records are not known here, so
 * that one misreading of the wire cannot hide in both. Safe for use by several threads.
 */
public final class Trees {

  /** Numbers as they are written: as a double, 1e400 would be none that can be compared. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().addDecorator((factory, out) -> new PlainNumbers(out)).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Trees() {}

  /** A new, empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The tree as UTF-8. What no screen shows is escaped: answers are read at prompts, too. */
  public static byte[] bytes(JsonNode node) {
    byte[] json = MAPPER.writeValueAsBytes(node);
    return isPrintable(json) ? json : printable(json);
  }

  /** Letters of other languages are most of what gets here; they stay as they are. */
  private static byte[] printable(byte[] json) {
    String text = new String(json, UTF_8);
    return OneLine.isPlain(text) ? json : OneLine.each(text).getBytes(UTF_8);
  }

  private static boolean isPrintable(byte[] ascii) {
    for (byte letter : ascii) {
      if (letter < ' ' || letter == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** The tree, or empty when the bytes are not one JSON value. */
  public static Optional<JsonNode> parse(byte[] text) {
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A catalog default as JSON. */
  public static JsonNode scalar(Object value) {
    if (value instanceof Boolean bool) {
      return MAPPER.getNodeFactory().booleanNode(bool);
    }
    return value instanceof Integer number
        ? MAPPER.getNodeFactory().numberNode(number.intValue())
        : MAPPER.getNodeFactory().stringNode(value.toString());
  }

  /** The string under the key, or empty when there is none or it is something else. */
  public static Optional<String> string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
