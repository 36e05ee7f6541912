package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.registry.mapping.expression.OperatorEntry;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ArrayNode;

/** GET /languages/el/operators */
final class ListOperators implements ServiceHandler {

  @Override
  public Response answer(ServiceCall call) {
    ArrayNode all = Trees.object().arrayNode();
    OperatorEntry.all().forEach(operator -> add(all, operator));
    return Response.json(200, all);
  }

  private static void add(ArrayNode all, OperatorEntry operator) {
    all.addObject()
        .put("operatorSymbol", operator.symbol())
        .put("methodName", operator.method())
        .put("numberOfOperands", operator.operands())
        .put("description", operator.description())
        .put("example", operator.example());
  }
}
