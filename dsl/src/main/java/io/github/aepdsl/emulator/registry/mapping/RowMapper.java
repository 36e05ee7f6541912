package io.github.aepdsl.emulator.registry.mapping;

import tools.jackson.databind.JsonNode;

/**
 * One version of a mapping set, ready for rows. Never throws for what a row holds: a mapping that
 * fails leaves its field out and says so. Safe for use by several threads.
 */
public interface RowMapper {

  /** The row as the target schema has it; the row itself is left as it is. */
  MappedRow map(JsonNode row);
}
