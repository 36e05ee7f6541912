package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** POST /tenant/{kind}. */
final class CreateXdmResource implements ServiceHandler {

  private final SchemaStore store;
  private final XdmMaker maker;
  private final XdmKind kind;

  CreateXdmResource(SchemaStore store, XdmMaker maker, XdmKind kind) {
    this.store = store;
    this.maker = maker;
    this.kind = kind;
  }

  @Override
  public Response answer(ServiceCall call) {
    ObjectNode body = XdmBody.object(call.request());
    body.remove("$id");
    XdmSandbox sandbox = store.in(call.sandbox().name());
    synchronized (sandbox) {
      XdmRules rules = new XdmRules(sandbox);
      rules.check(kind, body);
      ObjectNode made = maker.created(kind, body, call.sandbox(), sandbox);
      rules.checkUnion(made);
      sandbox.put(made);
      return Response.json(201, made);
    }
  }
}
