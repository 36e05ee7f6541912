package io.github.aepdsl.resource;

import java.time.Instant;

/**
 * The inlet's word that it has a message; whether the message is valid shows later.
 *
 * @param inletId the inlet
 * @param xactionId the message's id, to find it by
 * @param receivedAt on the inlet's clock
 */
public record Receipt(String inletId, String xactionId, Instant receivedAt) {}
