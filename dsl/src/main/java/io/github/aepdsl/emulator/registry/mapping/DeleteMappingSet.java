package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** DELETE /mappingSets/{id} */
final class DeleteMappingSet implements ServiceHandler {

  private final MappingSetStore sets;

  DeleteMappingSet(MappingSetStore sets) {
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    if (!sets.shelf(call.sandbox().name()).remove(call.id())) {
      throw NamedSet.notFound(call);
    }
    return Response.empty(204);
  }
}
