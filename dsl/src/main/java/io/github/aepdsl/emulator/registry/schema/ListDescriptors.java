package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * GET /tenant/descriptors: by type, or, in the newer form, as one page. All are on it, since a
 * known client does not end when there is a second one.
 */
final class ListDescriptors implements ServiceHandler {

  private static final String LINK = "/tenant/descriptors/";

  private final SchemaStore store;

  ListDescriptors(SchemaStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmAccept accept = XdmAccept.ofDescriptors(call.request());
    List<ObjectNode> selected =
        store.in(call.sandbox().name()).descriptors().stream()
            .filter(each -> RegistryFilter.matches(call.request(), each))
            .toList();
    return Response.json(200, accept.is("v2") ? page(selected, accept) : byType(selected, accept));
  }

  private static ObjectNode page(List<ObjectNode> selected, XdmAccept accept) {
    ObjectNode body = Trees.object();
    ArrayNode results = body.putArray("results");
    selected.forEach(each -> add(results, each, accept));
    body.putObject("_page").put("orderby", "@id").putNull("next").put("count", selected.size());
    body.putObject("_links").putNull("next");
    return body;
  }

  private static ObjectNode byType(List<ObjectNode> selected, XdmAccept accept) {
    ObjectNode body = Trees.object();
    selected.forEach(
        each -> add(body.withArrayProperty(each.path("@type").asString("")), each, accept));
    return body;
  }

  private static void add(ArrayNode into, ObjectNode descriptor, XdmAccept accept) {
    String id = descriptor.path("@id").asString("");
    if (accept.is("id")) {
      into.add(id);
    } else if (accept.is("link")) {
      into.add(LINK + id);
    } else {
      into.add(descriptor);
    }
  }
}
