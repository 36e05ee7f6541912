package io.github.aepdsl.internal.http;

import java.nio.charset.StandardCharsets;

/**
 * A request body: the bytes for the wire, and what they were made of, which tells an error message
 * what to mask.
 *
 * @param type the media type, empty when there is no body
 * @param bytes as they are sent
 * @param source the tree with its secrets
 */
record Content(String type, byte[] bytes, Object source) {

  static final Content NONE = new Content("", new byte[0], "");

  static Content json(Object source) {
    return new Content("application/json", Json.bytes(source), source);
  }

  static Content message(String json) {
    return new Content("application/json", json.getBytes(StandardCharsets.UTF_8), "");
  }

  static Content form(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    return new Content("application/x-www-form-urlencoded", bytes, "");
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }
}
