package io.github.aepdsl.emulator.inlet;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message on its way from an inlet to a dataflow. Nobody changes its body.
 *
 * @param inletId the inlet, 64 hex digits
 * @param xactionId what the sender got back for it
 * @param receivedAt when it arrived
 * @param flowId the dataflow that its sender names; empty when none
 * @param body the JSON object as it was sent, parsed: the envelope at {@code xdm} inlets
 * @param bytes how long it was
 */
public record TakenMessage(
    String inletId,
    String xactionId,
    Instant receivedAt,
    Optional<String> flowId,
    ObjectNode body,
    int bytes) {}
