package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /connections/{id}/configs: names and types of a table's columns; of none, no items. */
final class ConnectionConfigs implements FlowHandler {

  private final Function<FlowCall, ObjectNode> connections;
  private final SourceDriver driver;

  ConnectionConfigs(Function<FlowCall, ObjectNode> connections, SourceDriver driver) {
    this.connections = connections;
    this.driver = driver;
  }

  @Override
  public Response answer(FlowCall call) {
    ObjectNode connection = connections.apply(call);
    Optional<String> object = call.request().query().first("object");
    ObjectNode body = Trees.object();
    ArrayNode items = body.putArray("items");
    try (OpenSource source = driver.open(connection)) {
      for (SourceColumn column : object.isPresent() ? columns(source, object.get()) : none()) {
        items
            .addObject()
            .put("columnName", column.name())
            .put("columnType", column.type().wireName());
      }
      return Response.json(200, body);
    } catch (SourceTrouble trouble) {
      throw ExploreFault.of(trouble);
    }
  }

  private static List<SourceColumn> columns(OpenSource source, String table) throws SourceTrouble {
    return source.columns(SourceObject.table(table));
  }

  private static List<SourceColumn> none() {
    return List.of();
  }
}
