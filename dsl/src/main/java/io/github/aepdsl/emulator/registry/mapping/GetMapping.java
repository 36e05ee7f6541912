package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** GET /mappingSets/{id}/mappings/{mappingId} */
final class GetMapping implements ServiceHandler {

  private final MappingSetStore sets;

  GetMapping(MappingSetStore sets) {
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    String id = call.path().get("mappingId");
    return NamedSet.of(call, sets)
        .mapping(id)
        .map(mapping -> Response.json(200, mapping))
        .orElseThrow(
            () ->
                DataPrepError.notFound(
                    "The mapping set %s has no mapping %s.".formatted(call.id(), id)));
  }
}
