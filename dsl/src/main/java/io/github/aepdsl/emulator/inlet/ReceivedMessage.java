package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.error.OneLine;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message that an inlet took. Immutable.
 *
 * @param inletId the inlet, 64 hex digits
 * @param xactionId what the sender got back for it
 * @param receivedAt when it arrived
 * @param body the JSON text as it was sent
 * @param authenticated whether it came with a valid token
 */
public record ReceivedMessage(
    String inletId, String xactionId, Instant receivedAt, String body, boolean authenticated) {

  /** All of it, for {@link #read}. */
  ObjectNode kept() {
    return Trees.object()
        .put("inletId", inletId)
        .put("xactionId", xactionId)
        .put("receivedAt", receivedAt.toString())
        .put("body", body)
        .put("authenticated", authenticated);
  }

  /** The message that was kept so. */
  static ReceivedMessage read(ObjectNode json) {
    return new ReceivedMessage(
        json.path("inletId").stringValue(),
        json.path("xactionId").stringValue(),
        Instant.parse(json.path("receivedAt").stringValue()),
        json.path("body").stringValue(),
        json.path("authenticated").booleanValue());
  }

  /** Its message id and the beginning of its body. */
  @Override
  public String toString() {
    return OneLine.of(xactionId) + " " + OneLine.of(body);
  }
}
