package io.github.aepdsl.ingest;

import io.github.aepdsl.error.OneLine;
import java.time.Instant;

/**
 * The inlet's word that it has a message; whether the message is valid shows later.
 *
 * @param inletId the inlet
 * @param xactionId the message's id, to find it by
 * @param receivedAt on the inlet's clock
 */
public record Receipt(String inletId, String xactionId, Instant receivedAt) {

  /** For example {@code message 1893456000000:5305:820 received at 2030-01-01T00:00:00Z}. */
  @Override
  public String toString() {
    return "message %s received at %s by inlet %s"
        .formatted(OneLine.of(xactionId), receivedAt, OneLine.of(inletId));
  }
}
