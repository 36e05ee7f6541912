package io.github.aepdsl.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trees of maps, lists, strings, numbers, booleans and secrets to JSON, and JSON to trees. Thread
 * safe.
 */
public final class Json {

  /** Numbers as they are written: as a double, 99900000.0 would be shown as 9.99E7. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final PrettyPrinter PRETTY = prettyPrinter();

  private Json() {}

  /** An object of names and values in turn, which keep their order. */
  public static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }

  /** The JSON that is sent, UTF-8; the one place where secrets are revealed. */
  public static byte[] bytes(Object body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      new JsonWriter(generator, true).write(body);
    }
    return out.toByteArray();
  }

  /**
   * The JSON of a value of any kind: map, list, record, bean.
   *
   * @throws IllegalArgumentException when it has none; the message says of which type it is
   */
  public static byte[] ofAny(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON can be made of a " + value.getClass().getName());
    }
  }

  /** The same JSON to look at: indented, secrets as {@code ***}. */
  public static String pretty(Object body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = MAPPER.writer().with(PRETTY).createGenerator(out)) {
      new JsonWriter(generator, false).write(body);
    }
    return out.toString();
  }

  /**
   * Reads one JSON value and nothing after it.
   *
   * @throws IllegalArgumentException when it is anything else; the message says where, not what
   */
  public static JsonNode parse(byte[] json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (tree.isMissingNode()) {
        throw new IllegalArgumentException("no JSON: empty");
      }
      return tree;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: wrong at " + where(e));
    }
  }

  /**
   * Reads one JSON value and nothing after it.
   *
   * @throws IllegalArgumentException when it is anything else; the message says where, not what
   */
  public static JsonNode parse(String json) {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String where(JacksonException e) {
    return e.getLocation() == null
        ? "its start"
        : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static PrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
