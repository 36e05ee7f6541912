package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTable;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ArrayNode;

/** GET /languages/el/functions */
final class ListFunctions implements ServiceHandler {

  private final FunctionTable functions;

  ListFunctions(FunctionTable functions) {
    this.functions = functions;
  }

  @Override
  public Response answer(ServiceCall call) {
    ArrayNode all = Trees.object().arrayNode();
    functions.all().forEach(function -> all.add(function.listed()));
    return Response.json(200, all);
  }
}
