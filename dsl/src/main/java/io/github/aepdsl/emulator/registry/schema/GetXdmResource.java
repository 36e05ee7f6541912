package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** GET /{container}/{kind}/{id}: one of them. */
final class GetXdmResource implements ServiceHandler {

  private final SchemaStore store;
  private final XdmKind kind;

  GetXdmResource(SchemaStore store, XdmKind kind) {
    this.store = store;
    this.kind = kind;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmAccept accept = XdmAccept.ofLookup(call.request());
    XdmSandbox sandbox = store.in(call.sandbox().name());
    ObjectNode found = find(sandbox, kind, call.id());
    return Response.json(200, new XdmView(sandbox, accept).one(found));
  }

  /** A resource of this kind; unions are found among the schemas, too. */
  static ObjectNode find(XdmSandbox sandbox, XdmKind kind, String id) {
    if (kind == XdmKind.UNIONS || kind == XdmKind.SCHEMAS && id.endsWith(XdmUnions.SUFFIX)) {
      return new XdmUnions(sandbox).find(id).orElseThrow(() -> kind.missing(id));
    }
    return sandbox
        .find(id)
        .filter(each -> each.path("meta:resourceType").asString("").equals(kind.type()))
        .orElseThrow(() -> kind.missing(id));
  }
}
