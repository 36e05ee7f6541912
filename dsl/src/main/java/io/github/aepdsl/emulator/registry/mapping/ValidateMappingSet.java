package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** POST /mappingSets/validate */
final class ValidateMappingSet implements ServiceHandler {

  private final MappingCompiler compiler;

  ValidateMappingSet(MappingCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public Response answer(ServiceCall call) {
    MappingSetBody set = MappingSetBody.of(MappingSetBody.objectOf(call.request()));
    ObjectNode answer = Trees.object();
    ArrayNode responses = answer.putArray("validationResponse");
    compiler.faults(call.sandbox().name(), set).forEach(fault -> add(responses, fault));
    return Response.json(200, answer);
  }

  private static void add(ArrayNode responses, Optional<MappingError> fault) {
    TransformErrors.addTo(
        responses.addObject().put("status", fault.isPresent() ? "FAILED" : "SUCCESS"),
        fault.stream().toList());
  }
}
