package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** GET /rpc/sampledata/{id}: one row of a schema, with a placeholder for each type. */
final class SampleData implements ServiceHandler {

  private final SchemaStore store;

  SampleData(SchemaStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmSandbox sandbox = store.in(call.sandbox().name());
    ObjectNode schema = GetXdmResource.find(sandbox, XdmKind.SCHEMAS, call.id());
    boolean standard =
        call.request().header("Accept").filter(accept -> accept.contains(".xdm")).isPresent();
    return Response.json(200, row(sandbox.resolved(schema).path("properties"), standard));
  }

  private static ObjectNode row(JsonNode properties, boolean standard) {
    ObjectNode row = Trees.object();
    properties.forEachEntry(
        (name, field) ->
            row.set(
                standard ? field.path("meta:xdmField").asString(name) : name,
                value(field, standard)));
    return row;
  }

  private static JsonNode value(JsonNode field, boolean standard) {
    return switch (FieldType.of(field)) {
      case "string" -> Trees.scalar(text(field));
      case "date" -> Trees.scalar("2018-11-12");
      case "date-time" -> Trees.scalar("2018-11-12T20:20:39+00:00");
      case "boolean" -> Trees.scalar(true);
      case "number" -> JsonNodeFactory.instance.numberNode(4862.5);
      case "byte" -> Trees.scalar(48);
      case "short", "int", "long" -> Trees.scalar(4862);
      case "array" ->
          JsonNodeFactory.instance.arrayNode().add(value(field.path("items"), standard));
      default -> row(field.path("properties"), standard);
    };
  }

  private static String text(JsonNode field) {
    return field.path("format").asString("").equals("uri-reference") ? "/uri-reference" : "string";
  }
}
