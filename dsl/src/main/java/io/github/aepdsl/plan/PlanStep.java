package io.github.aepdsl.plan;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.list.Created;
import java.util.Optional;

/**
 * One line of a plan.
 *
 * @param thing what is needed
 * @param found its id, when it is there already
 */
record PlanStep(PlannedThing thing, Optional<Created> found) {

  /** Whether it is there already. */
  boolean isThere() {
    return found.isPresent();
  }

  /** These ids and its own, if it is there. */
  PlanIds with(PlanIds ids) {
    return found.map(there -> ids.with(thing.part(), there)).orElse(ids);
  }

  /** What would become of it. */
  String line() {
    return found
        .map(
            there -> "take    %s, which is there  id=%s".formatted(label(), OneLine.of(there.id())))
        .orElseGet(() -> "create  " + label());
  }

  /** The same, and below what would be sent. */
  String text(PlanIds ids) {
    return isThere()
        ? line()
        : line() + "\n" + thing.call() + "\n" + OneLine.each(Json.pretty(thing.body(ids)));
  }

  private String label() {
    return thing.label();
  }
}
