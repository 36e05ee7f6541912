package io.github.aepdsl.emulator.registry.schema;

import tools.jackson.databind.JsonNode;

/** One rule of a schema, or all of a value. Immutable. */
@FunctionalInterface
interface ValueCheck {

  /** Adds what is wrong with a value. */
  void check(JsonNode value, RowFindings findings);
}
