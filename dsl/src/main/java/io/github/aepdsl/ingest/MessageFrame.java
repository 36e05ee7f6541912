package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.json.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is written around each message: made once, copied for each. Immutable.
 *
 * @param before the bytes before it
 * @param after the bytes behind it
 * @param stamps gives events what they lack
 */
record MessageFrame(byte[] before, byte[] after, Optional<EventStamps> stamps) {

  /** Nothing around messages that are complete. */
  static final MessageFrame NONE = new MessageFrame(new byte[0], new byte[0], Optional.empty());

  private static final String ENTITY = "null";

  /** What an inlet for XDM wants, in which header and body name the same schema. */
  static MessageFrame xdm(Target target, String orgId, Optional<EventStamps> stamps) {
    Map<String, Object> schema =
        Json.object("id", target.schemaId(), "contentType", target.contentType());
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("schemaRef", schema);
    header.put("imsOrgId", orgId);
    target.datasetId().ifPresent(id -> header.put("datasetId", id));
    target.flowId().ifPresent(id -> header.put("flowId", id));
    Map<String, Object> body = Json.object("xdmMeta", Map.of("schemaRef", schema));
    body.put("xdmEntity", null);
    byte[] whole = Json.bytes(Json.object("header", header, "body", body));
    int at = whole.length - "}}".length() - ENTITY.length();
    return new MessageFrame(
        Arrays.copyOf(whole, at),
        Arrays.copyOfRange(whole, at + ENTITY.length(), whole.length),
        stamps);
  }

  /** How long a message of this length is in it, at most. */
  int length(int length) {
    return before.length + length + after.length + (stamps.isPresent() ? EventStamps.LONGEST : 0);
  }

  /** One message, complete. */
  byte[] whole(byte[] json) {
    byte[] whole = new byte[length(json.length)];
    return Arrays.copyOf(whole, write(json, 0, json.length, 1, whole, 0));
  }

  /** Writes a message in its envelope; returns where it ends. */
  int write(byte[] in, int from, int to, long number, byte[] out, int start) {
    int at = put(before, 0, before.length, out, start);
    at =
        stamps.isPresent()
            ? stamps.get().write(in, from, to, number, out, at)
            : put(in, from, to, out, at);
    return put(after, 0, after.length, out, at);
  }

  private static int put(byte[] in, int from, int to, byte[] out, int at) {
    System.arraycopy(in, from, out, at, to - from);
    return at + to - from;
  }
}
