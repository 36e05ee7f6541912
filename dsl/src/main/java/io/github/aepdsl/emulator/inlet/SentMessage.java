package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message where it lies in the bytes of its request: nothing of it is copied until it is needed.
 *
 * @param request all of the request's body
 * @param from where the message begins in it
 * @param to where it ends
 */
record SentMessage(byte[] request, int from, int to, Envelope envelope) {

  int length() {
    return to - from;
  }

  /** The message as it was sent. */
  String text() {
    return new String(request, from, length(), StandardCharsets.UTF_8);
  }

  /** The message as a tree; it is an object. */
  ObjectNode tree() {
    return object(from, to);
  }

  /** The entity as a tree; there is one. */
  ObjectNode entity() {
    return object(envelope.entityFrom, envelope.entityTo);
  }

  private ObjectNode object(int begin, int end) {
    return Trees.parse(Arrays.copyOfRange(request, begin, end)).orElseThrow().asObject();
  }
}
