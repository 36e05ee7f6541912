package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** POST /mappingSets/preview */
final class PreviewMappingSet implements ServiceHandler {

  private final MappingCompiler compiler;

  PreviewMappingSet(MappingCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public Response answer(ServiceCall call) {
    ObjectNode body = MappingSetBody.objectOf(call.request());
    MappingSetBody set = MappingSetBody.of(body.path("mappingSet"));
    List<JsonNode> rows = rows(body.path("data"));
    RowMapper mapper = mapper(call.sandbox().name(), set);
    ArrayNode answer = Trees.object().arrayNode();
    rows.forEach(row -> add(answer, mapper.map(row)));
    return Response.json(200, answer);
  }

  private RowMapper mapper(String sandbox, MappingSetBody set) {
    if (!set.schemaId().isEmpty() && compiler.schema(sandbox, set).isEmpty()) {
      throw DataPrepError.badRequest("The sandbox has no schema " + set.schemaId());
    }
    return compiler.compile(sandbox, set);
  }

  private static List<JsonNode> rows(JsonNode data) {
    List<JsonNode> rows = data.isArray() ? data.valueStream().toList() : List.of(data);
    if (!rows.stream().allMatch(JsonNode::isObject)) {
      throw DataPrepError.badRequest("'data' has to be a row, or an array of rows");
    }
    return rows;
  }

  private static void add(ArrayNode answer, MappedRow mapped) {
    ObjectNode shown = answer.addObject();
    shown.set("data", mapped.xdm());
    TransformErrors.addTo(shown, mapped.warnings());
  }
}
