package io.github.aepdsl.internal.answer;

import io.github.aepdsl.internal.json.Json;
import java.nio.charset.StandardCharsets;

/**
 * A request body: the bytes for the wire, and what they were made of, which tells an error message
 * what to mask.
 *
 * @param type the media type, empty when there is no body
 * @param bytes as they are sent
 * @param source the tree with its secrets
 */
public record Content(String type, byte[] bytes, Object source) {

  /** No body. */
  public static final Content NONE = new Content("", new byte[0], "");

  private static final String JSON = "application/json";

  /** JSON whose bytes go another way. */
  public static final Content STREAMED = new Content("application/json", new byte[0], "");

  /** A tree of maps, lists, values and secrets as JSON. */
  public static Content json(Object source) {
    return new Content(JSON, Json.bytes(source), source);
  }

  /** JSON text as it stands. */
  public static Content message(String json) {
    return new Content(JSON, json.getBytes(StandardCharsets.UTF_8), "");
  }

  /** Pairs as a form sends them. */
  public static Content form(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    return new Content("application/x-www-form-urlencoded", bytes, "");
  }

  /** Whether there is no body. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }
}
