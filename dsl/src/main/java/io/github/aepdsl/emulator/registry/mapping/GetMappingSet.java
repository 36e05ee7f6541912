package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** GET /mappingSets/{id} */
final class GetMappingSet implements ServiceHandler {

  private final MappingSetStore sets;

  GetMappingSet(MappingSetStore sets) {
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    return Response.json(200, ExpandedSet.json(call, sets, NamedSet.of(call, sets)));
  }
}
