package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** POST /tenant/descriptors, and PUT /tenant/descriptors/{id}, which answers with the id only. */
final class WriteDescriptor implements ServiceHandler {

  private final SchemaStore store;
  private final XdmMaker maker;

  WriteDescriptor(SchemaStore store, XdmMaker maker) {
    this.store = store;
    this.maker = maker;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmSandbox sandbox = store.in(call.sandbox().name());
    boolean isNew = call.request().method().equals("POST");
    synchronized (sandbox) {
      String id =
          isNew ? maker.hex(40) : GetDescriptor.find(sandbox, call.id()).path("@id").asString("");
      ObjectNode made = XdmBody.object(call.request()).put("@id", id);
      DescriptorRules.check(sandbox, made);
      if (made.path("@type").asString("").equals(DescriptorRules.IDENTITY)
          && !made.has("xdm:property")) {
        made.put("xdm:property", "xdm:code");
      }
      made.put("meta:containerId", "tenant")
          .put("imsOrg", Account.ORG_ID)
          .put("version", "1")
          .put("meta:sandboxId", call.sandbox().id())
          .put(
              "meta:sandboxType",
              call.sandbox().name().equals("prod") ? "production" : "development");
      sandbox.putDescriptor(made);
      return Response.json(201, isNew ? made : Trees.object().put("@id", id));
    }
  }
}
