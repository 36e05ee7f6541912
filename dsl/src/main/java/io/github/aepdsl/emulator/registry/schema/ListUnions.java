package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;

/** GET /tenant/unions. */
final class ListUnions implements ServiceHandler {

  private final SchemaStore store;

  ListUnions(SchemaStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmAccept accept = XdmAccept.ofList(call.request());
    XdmSandbox sandbox = store.in(call.sandbox().name());
    return Response.json(
        200,
        new RegistryPage(call.request().query())
            .of(
                new XdmUnions(sandbox).all().stream(),
                call.request(),
                new XdmView(sandbox, accept)::inList));
  }
}
