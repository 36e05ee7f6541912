package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** PUT and PATCH /tenant/{kind}/{id}: the next minor version of it. */
final class ChangeXdmResource implements ServiceHandler {

  private final SchemaStore store;
  private final XdmMaker maker;
  private final XdmKind kind;

  ChangeXdmResource(SchemaStore store, XdmMaker maker, XdmKind kind) {
    this.store = store;
    this.maker = maker;
    this.kind = kind;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmSandbox sandbox = store.in(call.sandbox().name());
    synchronized (sandbox) {
      ObjectNode before =
          DeleteXdmResource.tenantOnly(GetXdmResource.find(sandbox, kind, call.id()));
      ObjectNode body =
          call.request().method().equals("PATCH")
              ? XdmBody.patched(before, call.request())
              : XdmBody.object(call.request());
      body.set("$id", before.path("$id"));
      XdmRules rules = new XdmRules(sandbox);
      rules.check(kind, body);
      ObjectNode after = maker.changed(kind, before, body, call.sandbox(), sandbox);
      rules.checkUnion(after);
      if (XdmRules.isTagged(before) && !XdmRules.isTagged(after)) {
        throw XdmCode.BREAKING_CHANGE.fault("A schema stays enabled for Profile.");
      }
      rules.checkGrowth(before, () -> sandbox.put(after), () -> sandbox.put(before));
      return Response.json(200, after);
    }
  }
}
