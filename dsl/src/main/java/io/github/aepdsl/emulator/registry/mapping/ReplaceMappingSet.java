package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** PUT /mappingSets/{id} */
final class ReplaceMappingSet implements ServiceHandler {

  private final MappingSetStore sets;

  ReplaceMappingSet(MappingSetStore sets) {
    this.sets = sets;
  }

  @Override
  public Response answer(ServiceCall call) {
    MappingSetBody body = MappingSetBody.of(MappingSetBody.objectOf(call.request()));
    ValidFirst.check(call, sets.compiler(), body);
    return sets.replace(call.sandbox().name(), call.id(), body)
        .map(next -> Response.json(200, next.receipt()))
        .orElseThrow(() -> NamedSet.notFound(call));
  }
}
