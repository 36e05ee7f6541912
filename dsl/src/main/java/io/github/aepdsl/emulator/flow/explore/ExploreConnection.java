package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /connections/{id}/explore: a list of what a folder holds, or a table with its columns. */
final class ExploreConnection implements FlowHandler {

  static final int PREVIEW_ROWS = 100;

  private final Function<FlowCall, ObjectNode> connections;
  private final SourceDriver driver;

  ExploreConnection(Function<FlowCall, ObjectNode> connections, SourceDriver driver) {
    this.connections = connections;
    this.driver = driver;
  }

  @Override
  public Response answer(FlowCall call) {
    ObjectNode connection = connections.apply(call);
    try {
      ExploreRequest request = ExploreRequest.of(call.request().query());
      try (OpenSource source = driver.open(connection)) {
        return switch (request.type()) {
          case ROOT -> list(source, OpenSource.ROOT);
          case FOLDER -> list(source, request.object());
          case TABLE, FILE, REST -> table(source, request);
        };
      }
    } catch (SourceTrouble trouble) {
      throw ExploreFault.of(trouble);
    }
  }

  private static Response list(OpenSource source, String folder) throws SourceTrouble {
    ArrayNode entries = Trees.object().arrayNode();
    source.list(folder).forEach(entry -> entries.add(entry.json()));
    return Response.json(200, entries);
  }

  private static Response table(OpenSource source, ExploreRequest request) throws SourceTrouble {
    ObjectNode body = Trees.object().put("format", "flat");
    ArrayNode columns = body.putObject("schema").putArray("columns");
    source.columns(request.sourceObject()).forEach(column -> columns.add(column.json()));
    if (request.preview()) {
      addRows(source, request, body.putArray("data"));
    }
    return Response.json(200, body);
  }

  private static void addRows(OpenSource source, ExploreRequest request, ArrayNode data)
      throws SourceTrouble {
    RowQuery query =
        RowQuery.of(request.sourceObject()).withFilter(request.filter()).withLimit(PREVIEW_ROWS);
    try (SourceRows rows = source.rows(query)) {
      for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        data.add(row.get().fields());
      }
    }
  }
}
