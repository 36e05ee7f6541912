package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** GET /mappingSets/{id}/mappings */
final class ListMappings implements ServiceHandler {

  private final MappingSetStore sets;

  ListMappings(MappingSetStore sets) {
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    return Response.json(200, NamedSet.of(call, sets).mappings());
  }
}
