package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** GET /tenant/descriptors/{id}. */
final class GetDescriptor implements ServiceHandler {

  private final SchemaStore store;

  GetDescriptor(SchemaStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmAccept.checkDescriptor(call.request());
    return Response.json(200, find(store.in(call.sandbox().name()), call.id()));
  }

  static ObjectNode find(XdmSandbox sandbox, String id) {
    return sandbox
        .descriptor(id)
        .orElseThrow(() -> XdmCode.NO_DESCRIPTOR.fault("Requested resource %s is not found", id));
  }
}
