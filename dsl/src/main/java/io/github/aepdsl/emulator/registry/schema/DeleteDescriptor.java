package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** DELETE /tenant/descriptors/{id}. */
final class DeleteDescriptor implements ServiceHandler {

  private final SchemaStore store;

  DeleteDescriptor(SchemaStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmSandbox sandbox = store.in(call.sandbox().name());
    GetDescriptor.find(sandbox, call.id());
    sandbox.removeDescriptor(call.id());
    return Response.empty(204);
  }
}
