package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** GET /{container}/{kind}: a page of them. */
final class ListXdmResources implements ServiceHandler {

  private final RegistryService registry;
  private final SchemaStore store;
  private final XdmKind kind;
  private final boolean global;

  ListXdmResources(RegistryService registry, SchemaStore store, XdmKind kind, boolean global) {
    this.registry = registry;
    this.store = store;
    this.kind = kind;
    this.global = global;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmAccept accept = XdmAccept.ofList(call.request());
    XdmSandbox sandbox = store.in(call.sandbox().name());
    XdmView view = new XdmView(sandbox, accept);
    ObjectNode page =
        new RegistryPage(call.request().query())
            .of(sandbox.all(kind, global).stream(), call.request(), view::inList);
    if (!global) {
      ((ObjectNode) page.path("_links"))
          .putObject("global_" + kind.path())
          .put("href", registry.location("/global/" + kind.path()));
    }
    return Response.json(200, page);
  }
}
