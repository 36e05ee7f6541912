package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The time that a run covers, in which rows are new to it.
 *
 * @param from rows from before are not new; empty when all are
 * @param to rows from after that are for a later run
 */
record RunWindow(Optional<Instant> from, Instant to) {

  private static final String FROM = "windowStart";
  private static final String TO = "windowEnd";

  /** Writes it in epoch milliseconds. */
  void addTo(ObjectNode json) {
    from.ifPresent(start -> json.put(FROM, start.toEpochMilli()));
    json.put(TO, to.toEpochMilli());
  }

  /** The one that a tree holds. */
  static RunWindow of(JsonNode json) {
    Optional<Instant> from =
        json.has(FROM)
            ? Optional.of(Instant.ofEpochMilli(json.path(FROM).longValue()))
            : Optional.empty();
    return new RunWindow(from, Instant.ofEpochMilli(json.path(TO).longValue()));
  }

  /** As runs show it: a start of 0 means that nothing came before. */
  ObjectNode shown() {
    return Trees.object()
        .put(FROM, from.map(Instant::toEpochMilli).orElse(0L))
        .put(TO, to.toEpochMilli());
  }
}
