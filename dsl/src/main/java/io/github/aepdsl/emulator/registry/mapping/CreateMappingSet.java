package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** POST /mappingSets */
final class CreateMappingSet implements ServiceHandler {

  private final MappingSetStore sets;

  CreateMappingSet(MappingSetStore sets) {
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    MappingSetBody body = MappingSetBody.of(MappingSetBody.objectOf(call.request()));
    String sandbox = call.sandbox().name();
    ValidFirst.check(call, sets.compiler(), body);
    return Response.json(200, sets.create(sandbox, body).receipt());
  }
}
