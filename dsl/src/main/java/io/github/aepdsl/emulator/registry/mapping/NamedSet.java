package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.wire.Refusal;

/** The mapping set that a call's path names. */
final class NamedSet {

  private NamedSet() {}

  /**
   * Its version that the parameter {@code version} names, the latest without one.
   *
   * @throws Refusal when there is none
   */
  static MappingSetVersion of(ServiceCall call, MappingSetStore sets) {
    MappingSetShelf shelf = sets.shelf(call.sandbox().name());
    if (call.request().query().first("version").isEmpty()) {
      return shelf.latest(call.id()).orElseThrow(() -> notFound(call));
    }
    int version = QueryParameter.count(call, "version", 0);
    return shelf
        .version(call.id(), version)
        .orElseThrow(
            () ->
                DataPrepError.notFound(
                    "The mapping set %s has no version %d.".formatted(call.id(), version)));
  }

  static Refusal notFound(ServiceCall call) {
    return DataPrepError.notFound("The mapping set %s is not found.".formatted(call.id()));
  }
}
