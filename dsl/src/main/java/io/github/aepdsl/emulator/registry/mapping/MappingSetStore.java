package io.github.aepdsl.emulator.registry.mapping;

import java.util.Optional;

/**
 * Every mapping set of the platform with all its versions, as dataflows and their runs ask for
 * them. Safe for use by several threads.
 */
public final class MappingSetStore {

  /** Whether the sandbox has a mapping set of this id, in whatever version. */
  public boolean contains(String sandbox, String id) {
    return false;
  }

  /** One version of a mapping set, if both are there. */
  public Optional<MappingSetRef> find(String sandbox, String id, int version) {
    return Optional.empty();
  }

  /** The same version made ready for rows; compiled once, so a run takes it once. */
  public Optional<RowMapper> mapper(String sandbox, String id, int version) {
    return Optional.empty();
  }
}
