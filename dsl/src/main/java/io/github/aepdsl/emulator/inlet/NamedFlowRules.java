package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dataflow that a sender names: in a header or in the query for all of a request, else in the
 * envelope of each message. One for each request. Used by one thread.
 */
final class NamedFlowRules {

  static final String FLOW_ID = "x-adobe-flow-id";

  private final Optional<String> ofRequest;
  private final InletOptions options;
  private final InletNeighbours neighbours;
  private final Instant now;
  private final Map<String, Optional<Finding>> known = new HashMap<>();

  NamedFlowRules(Request request, InletOptions options, InletNeighbours neighbours, Instant now) {
    this.ofRequest =
        request
            .header(FLOW_ID)
            .or(() -> request.query().first(FLOW_ID))
            .filter(id -> !id.isBlank());
    this.options = options;
    this.neighbours = neighbours;
    this.now = now;
  }

  /** The dataflow that a message is for; nothing when its sender names none. */
  Optional<String> flowId(Envelope envelope) {
    return ofRequest.or(() -> Optional.of(envelope.flowId).filter(id -> !id.isBlank()));
  }

  /** What the newer model has against a message, where it is asked for. */
  Optional<Finding> check(Envelope envelope) {
    if (!options.requiresFlow()) {
      return Optional.empty();
    }
    Optional<String> flowId = flowId(envelope);
    return flowId.isEmpty()
        ? Optional.of(Finding.missing("flowId", "Message names no flowId"))
        : known.computeIfAbsent(flowId.get(), this::named);
  }

  private Optional<Finding> named(String flowId) {
    Optional<Instant> created = neighbours.flow(flowId);
    if (created.isEmpty()) {
      return Optional.of(Finding.of("There is no dataflow [" + flowId + "]"));
    }
    Duration age = Duration.between(created.get(), now);
    return age.compareTo(options.activationDelay()) >= 0
        ? Optional.empty()
        : Optional.of(Finding.of("The dataflow [" + flowId + "] does not take messages yet"));
  }
}
