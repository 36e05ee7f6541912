package io.github.aepdsl.emulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.error.OneLine;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
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
              JsonFactory.builder()
                  .addDecorator((factory, out) -> new PlainNumbers(out))
                  .rootValueSeparator((String) null)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** First bytes of letters from À on, and of those up to the middle of Cyrillic: all are shown. */
  private static final byte LATIN = (byte) 0xC3;

  private static final byte CYRILLIC = (byte) 0xD1;

  private Trees() {}

  /** A new, empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The tree as UTF-8. What no screen shows is escaped: answers are read at prompts, too. */
  public static byte[] bytes(JsonNode node) {
    byte[] json = MAPPER.writeValueAsBytes(node);
    return isPrintable(json, json.length) ? json : printable(json);
  }

  /** What writes several trees to a stream. */
  static JsonGenerator generator(OutputStream out) {
    return MAPPER.createGenerator(out);
  }

  /** Writes one of them, all of it at once. */
  static void write(JsonNode tree, JsonGenerator out) {
    MAPPER.writeTree(out, tree);
    out.flush();
  }

  /** Letters of other languages are most of what gets here; they stay as they are. */
  static byte[] printable(byte[] json) {
    String text = new String(json, UTF_8);
    return OneLine.isPlain(text) ? json : OneLine.each(text).getBytes(UTF_8);
  }

  /** Whether screens show every letter, as far as that can be told by its bytes. */
  static boolean isPrintable(byte[] utf8, int length) {
    for (int at = 0; at < length; at++) {
      byte letter = utf8[at];
      if (letter >= LATIN && letter <= CYRILLIC) {
        at++; // of two bytes
      } else if (letter < ' ' || letter == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** A number, a truth or a text as JSON has it, without quotes. */
  public static String text(JsonNode scalar) {
    return scalar.isDouble() ? PlainNumbers.text(scalar.doubleValue()) : scalar.asString();
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
