package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.error.OneLine;
import java.time.Instant;

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
  /** Its message id and the beginning of its body. */
  @Override
  public String toString() {
    return OneLine.of(xactionId) + " " + OneLine.of(body);
  }
}
