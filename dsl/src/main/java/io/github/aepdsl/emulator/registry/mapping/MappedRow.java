package io.github.aepdsl.emulator.registry.mapping;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a mapping set made of a row.
 *
 * @param xdm the row as the target schema has it, with no field that would be null
 * @param warnings the fields that were left out because their mapping failed, in order of mappings
 */
public record MappedRow(ObjectNode xdm, List<MappingError> warnings) {

  /** Takes a copy of the list. */
  public MappedRow {
    warnings = warnings.isEmpty() ? List.of() : List.copyOf(warnings); // nearly always
  }

  /** Whether nothing of the row came through: it cannot land, whatever the schema asks for. */
  public boolean isEmpty() {
    return xdm.isEmpty();
  }
}
