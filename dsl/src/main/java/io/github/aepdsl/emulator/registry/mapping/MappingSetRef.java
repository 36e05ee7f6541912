package io.github.aepdsl.emulator.registry.mapping;

import java.util.List;

/**
 * What a dataflow has to know of a mapping set before it takes it.
 *
 * @param id 32 hex digits
 * @param version the version that was asked for
 * @param schemaId the {@code $id} of the schema that it maps to
 * @param faults its mappings that cannot work; empty when all is well
 */
public record MappingSetRef(String id, int version, String schemaId, List<MappingError> faults) {

  /** Takes a copy of the list. */
  public MappingSetRef {
    faults = List.copyOf(faults);
  }
}
