package io.github.aepdsl.emulator.wire;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/**
 * A whole answer; nothing is sent before it is complete. Length, date and what concerns the
 * connection are not in it: the server adds them.
 */
public record Response(int status, HeaderList headers, byte[] body) {

  /** The media type of nearly all bodies, in both directions. */
  public static final String JSON_TYPE = "application/json";

  private static final HeaderList JSON = HeaderList.of(HeaderList.CONTENT_TYPE, JSON_TYPE);
  private static final byte[] NOTHING = {};

  /** A JSON answer. */
  public static Response json(int status, JsonNode body) {
    return new Response(status, JSON, Trees.bytes(body));
  }

  /** An answer without a body. */
  public static Response empty(int status) {
    return new Response(status, HeaderList.EMPTY, NOTHING);
  }

  /** The same answer with this header set. */
  public Response with(String header, String value) {
    return new Response(status, headers.with(header, value), body);
  }

  /** The same answer with only the first half of its body, as a whole HTTP message. */
  public Response halved() {
    return new Response(status, headers, Arrays.copyOf(body, body.length / 2));
  }
}
