package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A message as JSON: text that is some already, and maps, records and beans, which become some. */
final class MessageJson {

  /** Why something is none, as a reason of dead letters. */
  static final String NONE = "not one JSON object";

  private MessageJson() {}

  /**
   * The bytes of one JSON object.
   *
   * @throws InvalidValueException when it is anything else; says where, not what
   */
  static byte[] of(Object message) {
    if (message == null) {
      throw new InvalidValueException("the message is null");
    }
    byte[] json = bytes(message);
    if (!isObject(json)) {
      throw new InvalidValueException(
          Problem.of("what is sent is JSON").but("must be one object: {...}"));
    }
    return json;
  }

  /**
   * The same for one of many: of text only braces and quotes are looked at.
   *
   * @throws InvalidValueException when it is anything else
   */
  static byte[] quick(Object message) {
    if (message instanceof CharSequence text) {
      byte[] json = text.toString().getBytes(StandardCharsets.UTF_8);
      byte[] line = Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      JsonSplitter splitter = new JsonSplitter();
      if (splitter.end(line, 0, line.length) == json.length && splitter.problem().isEmpty()) {
        return json;
      }
    }
    return of(message);
  }

  private static byte[] bytes(Object message) {
    try {
      return message instanceof CharSequence text
          ? checked(text.toString().getBytes(StandardCharsets.UTF_8))
          : Json.ofAny(message);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Problem.of("what is sent is " + e.getMessage()).but("must be one JSON object: {...}"));
    }
  }

  private static byte[] checked(byte[] json) {
    Json.parse(json);
    return json;
  }

  private static boolean isObject(byte[] json) {
    int at = ObjectBytes.open(json, 0);
    return json[at] == '{';
  }
}
