package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** DELETE /tenant/{kind}/{id}: for good, unless something depends on it. */
final class DeleteXdmResource implements ServiceHandler {

  private final SchemaStore store;
  private final XdmKind kind;

  DeleteXdmResource(SchemaStore store, XdmKind kind) {
    this.store = store;
    this.kind = kind;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmSandbox sandbox = store.in(call.sandbox().name());
    synchronized (sandbox) {
      ObjectNode resource = tenantOnly(GetXdmResource.find(sandbox, kind, call.id()));
      String id = resource.path("$id").asString("");
      if (sandbox.isUsed(id)) {
        throw XdmCode.IN_USE.fault("A dataset keeps rows by %s.", id);
      }
      if (XdmRules.isTagged(resource)) {
        throw XdmCode.IN_USE.fault("%s is enabled for Profile.", id);
      }
      if (kind != XdmKind.SCHEMAS && !sandbox.schemasWith(id).isEmpty()) {
        throw XdmCode.IN_USE.fault("A schema refers to %s.", id);
      }
      sandbox.remove(resource);
      sandbox
          .descriptorsOf(id)
          .forEach(each -> sandbox.removeDescriptor(each.path("@id").asString("")));
      return Response.empty(204);
    }
  }

  /** Adobe's own resources are for reading. */
  static ObjectNode tenantOnly(ObjectNode resource) {
    if (!resource.path("meta:containerId").asString("").equals("tenant")) {
      throw XdmCode.BAD_BODY.fault(
          "%s is not a resource of the tenant.", resource.path("$id").asString(""));
    }
    return resource;
  }
}
