package io.github.aepdsl.emulator.flow.run;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message that an inlet took, on its way to a dataflow. Nobody changes its body.
 *
 * @param flowId the dataflow that its sender names; empty when none
 * @param body as it was sent: an envelope, or the row itself
 * @param bytes how long it was
 */
public record StreamedMessage(
    String inletId, Optional<String> flowId, Instant receivedAt, ObjectNode body, int bytes) {

  /** What decides on the dataflow; messages that have the same go the same way. */
  Address address() {
    return new Address(inletId, flowId, body.at("/header/datasetId").asString(""));
  }

  /** The row of a message in an envelope; nothing when that is empty. */
  Optional<ObjectNode> entity() {
    JsonNode entity = body.at("/body/xdmEntity");
    return entity.isObject() ? Optional.of(entity.asObject()) : Optional.empty();
  }

  /**
   * Where a message goes.
   *
   * @param datasetId the dataset that its envelope names; empty when none
   */
  record Address(String inletId, Optional<String> flowId, String datasetId) {}
}
